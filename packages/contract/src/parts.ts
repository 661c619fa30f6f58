/**
 * Schema parts that several capabilities share: codes, figures, issues, file bodies.
 */
import { PURPOSE_NAMES, type PurposeName } from '@konvergen/core/accounts/purposes.ts'
import Type from 'typebox'

export const KabKode = Type.String({ pattern: '^\\d{2}\\.\\d{2}$', description: 'Kemendagri code of a kabupaten/kota, e.g. 76.01' })
export const DesaKode = Type.String({ pattern: '^\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}$', description: 'Kemendagri code of a village' })
export const Uuid = Type.String({ format: 'uuid' })
export const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
export const Num = Type.Number()
export const Text = Type.String()
export const Params = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))

/** One of a list of words that core names. */
export const OneOf = <const Word extends string>(words: readonly Word[]) =>
  Type.Unsafe<Word>(Type.Union(words.map((word) => Type.Literal(word))))

/** For what personal data are opened; never free text. */
export const PurposeSchema = OneOf<PurposeName>(PURPOSE_NAMES)

export const KabParams = Type.Object({ kab: KabKode })

export const FigureSchema = Type.Object({
  numerator: Nullable(Num),
  denominator: Nullable(Num),
  state: OneOf(['ada', 'belum-lapor', 'tidak-ada-sasaran', 'tidak-sah', 'disembunyikan'] as const),
  percent: Nullable(Num),
  source: Text,
  period: Text,
  villagesWith: Type.Integer(),
  villagesAll: Type.Integer(),
})

export const IssueSchema = Type.Object({
  code: Text,
  severity: Type.Union([Type.Literal('galat'), Type.Literal('periksa'), Type.Literal('catatan')]),
  place: Type.Object({
    file: Nullable(Text),
    sheet: Nullable(Text),
    row: Nullable(Type.Integer()),
    column: Nullable(Text),
    cell: Nullable(Text),
  }),
  read: Nullable(Text),
  params: Params,
})

export const Done = Type.Object({ done: Type.Literal(true) })
