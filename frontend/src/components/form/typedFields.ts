import type { ComponentType } from 'react';
import * as all from './fields';

/** Names of the fields of a request that hold such a value. */
type Names<B, V> = { [K in keyof B]-?: NonNullable<B[K]> extends V ? K : never }[keyof B] & string;
type Fitting<C, N> = C extends ComponentType<infer P> ? ComponentType<Omit<P, 'name'> & { name: N }> : never;

interface Fields<B> {
  Text: Fitting<typeof all.TextField, Names<B, string>>;
  Prose: Fitting<typeof all.ProseField, Names<B, string>>;
  Day: Fitting<typeof all.DateField, Names<B, string>>;
  Month: Fitting<typeof all.MonthField, Names<B, string>>;
  Moment: Fitting<typeof all.MomentField, Names<B, string>>;
  CreditCode: Fitting<typeof all.CreditCodeField, Names<B, string>>;
  OneOf: Fitting<typeof all.EnumField, Names<B, string>>;
  Reference: Fitting<typeof all.ReferenceField, Names<B, string>>;
  References: Fitting<typeof all.ReferencesField, Names<B, readonly string[]>>;
  SomeOf: Fitting<typeof all.EnumsField, Names<B, readonly string[]>>;
  Number: Fitting<typeof all.NumberField, Names<B, number>>;
  Flag: Fitting<typeof all.FlagField, Names<B, boolean>>;
  Money: Fitting<typeof all.MoneyField, Names<B, { amount: string; currency: string }>>;
  Names: typeof all.NamesField;
}

const FIELDS = {
  Text: all.TextField,
  Prose: all.ProseField,
  Day: all.DateField,
  Month: all.MonthField,
  Moment: all.MomentField,
  CreditCode: all.CreditCodeField,
  OneOf: all.EnumField,
  Reference: all.ReferenceField,
  References: all.ReferencesField,
  SomeOf: all.EnumsField,
  Number: all.NumberField,
  Flag: all.FlagField,
  Money: all.MoneyField,
  Names: all.NamesField,
};

/** The fields of a form, their names held to what the service takes. */
export function fieldsOf<B>(): Fields<B> {
  return FIELDS as unknown as Fields<B>;
}
