/**
 * The chain as a paper for a meeting: of the whole district, or of one office or one village.
 */
import Type from 'typebox'
import { DesaKode, KabParams, OneOf, Uuid } from './parts.ts'
import { PlanYear } from './plan.ts'
import { route } from './route.ts'

const ChainPaperQuery = Type.Object({
  tahun: PlanYear,
  lembaga: Type.Optional(Type.Union([Uuid, Type.Literal('sekretariat')])),
  desa: Type.Optional(DesaKode),
  bahasa: Type.Optional(OneOf(['id', 'en'] as const)),
})

export const downloadChainPdf = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai/berkas.pdf',
  act: 'chain.read',
  summary: {
    id: 'Rantai untuk rapat sebagai PDF, bila diminta satu lembaga atau desa',
    en: 'The chain for a meeting as PDF, if asked of one office or village',
  },
  params: KabParams,
  query: ChainPaperQuery,
  answer: { file: true, mediaType: 'application/pdf' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadChainDocx = route({
  method: 'GET',
  path: '/api/districts/:kab/rantai/berkas.docx',
  act: 'chain.read',
  summary: {
    id: 'Rantai untuk rapat sebagai Word, bila diminta satu lembaga atau desa',
    en: 'The chain for a meeting as Word, if asked of one office or village',
  },
  params: KabParams,
  query: ChainPaperQuery,
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
