// One country, by its id.
// $code -> country
MATCH (country:Country {id: $code})
