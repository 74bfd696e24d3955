/** The part of the untyped package `edtf` that is used here. */
declare module 'edtf' {
  type Bounds = { min: number | null; max: number | null };
  type Dated = Bounds & { type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' };
  type Several = Bounds & {
    type: 'Set' | 'List';
    values: (Dated | Dated[])[];
    earlier?: boolean;
    later?: boolean;
  };
  export default function edtf(text: string): Dated | Several;
}
