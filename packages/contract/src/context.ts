/**
 * Figures of the statistics office that stand beside the series of the district.
 */
import Type, { type Static } from 'typebox'
import { KabParams, Nullable, Num, Text } from './parts.ts'
import { route } from './route.ts'

export const ContextAnswer = Type.Array(
  Type.Object({
    name: Text,
    unit: Nullable(Text),
    source: Nullable(Text),
    /** Ascending by year. */
    points: Type.Array(Type.Object({ year: Type.Integer(), value: Nullable(Num) })),
  }),
)
export type ContextAnswer = Static<typeof ContextAnswer>

export const readContext = route({
  method: 'GET',
  path: '/api/districts/:kab/konteks',
  act: 'situation.read',
  summary: { id: 'Angka konteks kabupaten menurut tahun', en: 'Context figures of the district by year' },
  params: KabParams,
  answer: ContextAnswer,
  errors: ['tidak-ditemukan'],
})
