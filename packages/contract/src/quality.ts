/**
 * Whether each posyandu's measurements may be used: the quality page and its papers. Signs of invented data are for puskesmas and Dinkes; they
 * name the posyandu and no person.
 */
import type { GroupDetail, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import Type, { type Static } from 'typebox'
import { KabParams, Nullable, Text } from './parts.ts'
import { route } from './route.ts'

const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
const query = Type.Object({
  /** The newest month when it is not given. */
  bulan: Type.Optional(Month),
  /** One posyandu in full: its `key` in the table of the report. */
  posyandu: Type.Optional(Text),
  smart: Type.Optional(Type.Boolean()),
})

export const QualityAnswer = Type.Object({
  /** Months with measurements, newest first. */
  months: Type.Array(Month),
  month: Nullable(Month),
  /** As `core/quality/quality-report.ts` says; null when there is no measurement. */
  report: Type.Union([Type.Unsafe<QualityReport>(Type.Any()), Type.Null()]),
  /** The posyandu that was asked for, in full; null when it has no measurement in the month. Absent when none was asked for. */
  detail: Type.Optional(Type.Union([Type.Unsafe<GroupDetail>(Type.Any()), Type.Null()])),
  /** What the figures rest on. */
  source: Text,
})
export type QualityAnswer = Static<typeof QualityAnswer>

export const readQuality = route({
  method: 'GET',
  path: '/api/districts/:kab/mutu',
  act: 'quality.read',
  summary: { id: 'Mutu pengukuran per posyandu', en: 'Quality of measurements by posyandu' },
  params: KabParams,
  query,
  answer: QualityAnswer,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})

const exportOf = (name: string, mediaType: string) =>
  route({
    method: 'GET',
    path: `/api/districts/:kab/${name}`,
    act: 'quality.export',
    summary: { id: `Unduh ${name}`, en: `Download ${name}` },
    params: KabParams,
    query: Type.Object({ ...query.properties, bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])) }),
    answer: { file: true, mediaType },
    errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
  })

export const downloadQualityPdf = exportOf('mutu.pdf', 'application/pdf')
export const downloadQualityXlsx = exportOf('mutu.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
