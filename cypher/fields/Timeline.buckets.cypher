// The counts of a timeline, by period and group.
// timeline -> timelineBucket
UNWIND timeline.buckets AS timelineBucket
