/**
 * The pages that every district has, each with the act that opens it: the menu shows those that the role may open, the first of them is where
 * it begins.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { ANALYSIS_DOCUMENTS } from '../text/analysis-documents.ts'
import { CAUSES_TEXT } from '../text/causes.ts'
import { EMERGENCY } from '../text/emergency.ts'
import { FAMILIES } from '../text/families.ts'
import { GAPS } from '../text/gaps.ts'
import { LOKUS_YEARS } from '../text/lokus-years.ts'
import { PLAN_PLACES } from '../text/plan-places.ts'
import { PUBLISHED } from '../text/published.ts'
import { ENTRY_HPK, SCORE } from '../text/scorecard.ts'
import { SHELL } from '../text/shell.ts'
import { SUMMARY } from '../text/summary.ts'
import type { May } from './may.ts'

export const PLACES = {
  ringkasan: { act: 'home.summary', name: SUMMARY.title },
  situasi: { act: 'situation.read', name: SHELL.situation },
  peta: { act: 'situation.read', name: SHELL.map },
  penyebab: { act: 'situation.read', name: CAUSES_TEXT.title },
  kesenjangan: { act: 'situation.read', name: GAPS.title },
  angka: { act: 'situation.read', name: PUBLISHED.title },
  lokus: { act: 'lokus.read', name: SHELL.lokus },
  'lokus-tahun': { act: 'lokus.years', name: LOKUS_YEARS.title },
  rencana: { act: 'plan.read', name: PLAN_PLACES.plan },
  'pemetaan-program': { act: 'plan.read', name: PLAN_PLACES.programs },
  'acuan-rencana': { act: 'plan.read', name: PLAN_PLACES.reference },
  'paket-desa': { act: 'village.read', name: PLAN_PLACES.village },
  rembuk: { act: 'rembuk.read', name: PLAN_PLACES.rembuk },
  rantai: { act: 'chain.read', name: PLAN_PLACES.chain },
  uang: { act: 'chain.read', name: PLAN_PLACES.spending },
  anggaran: { act: 'budget.read', name: PLAN_PLACES.budget },
  komitmen: { act: 'commitment.read', name: PLAN_PLACES.commitment },
  analisis: { act: 'situation.analyses', name: SHELL.analyses },
  'dokumen-analisis': { act: 'situation.export', name: ANALYSIS_DOCUMENTS.title },
  // Whoever brings files of figures; lists and recaps are seen there by whoever may read them.
  berkas: { act: 'intake.sheets', name: SHELL.imports },
  cakupan: { act: 'coverage.read', name: SHELL.coverage },
  temuan: { act: 'findings.read', name: SHELL.findings },
  indikator: { act: 'coverage.read', name: SHELL.indicators },
  skor: { act: 'scorecard.read', name: SCORE.title },
  'layanan-hpk': { act: 'scorecard.families', name: ENTRY_HPK.menu },
  wilayah: { act: 'wilayah.read', name: SHELL.wilayah },
  // A companion of families sees no board: the page leads to their own villages.
  verval: { act: 'verval.read', or: 'verval.check', name: SHELL.verval },
  keluarga: { act: 'sasaran.read', name: FAMILIES.title },
  anak: { act: 'measurement.read', name: SHELL.children },
  tautan: { act: 'kin.read', name: SHELL.kin },
  mutu: { act: 'quality.read', name: SHELL.quality },
  dokumen: { act: 'documents.read', name: SHELL.documents },
  lembaga: { act: 'opd.read', name: SHELL.offices },
  tpps: { act: 'opd.read', name: SHELL.teams },
  pengampu: { act: 'opd.read', name: SHELL.owners },
  kalender: { act: 'calendar.read', name: PLAN_PLACES.calendar },
  realisasi: { act: 'realisation.read', name: PLAN_PLACES.realisation },
  tugas: { act: 'tasks.read', name: SHELL.tasks },
  rapat: { act: 'tasks.meeting-read', name: SHELL.meetings },
  darurat: { act: 'accounts.break-glass-read', name: EMERGENCY.title },
  orang: { act: 'accounts.read', name: SHELL.people },
  jejak: { act: 'trail.read', name: SHELL.trail },
} as const satisfies Readonly<Record<string, { readonly act: Act; readonly or?: Act; readonly name: Bilingual }>>

export type Place = keyof typeof PLACES

/** By the cycle of the year. */
export const GROUPS = [
  {
    name: SHELL.data,
    places: ['berkas', 'cakupan', 'temuan', 'indikator', 'wilayah', 'verval', 'keluarga', 'anak', 'tautan', 'mutu', 'layanan-hpk', 'skor'],
  },
  {
    name: SHELL.decisions,
    places: ['ringkasan', 'situasi', 'angka', 'peta', 'penyebab', 'kesenjangan', 'lokus', 'lokus-tahun', 'analisis', 'dokumen-analisis'],
  },
  {
    name: SHELL.planning,
    places: ['rencana', 'pemetaan-program', 'acuan-rencana', 'rembuk', 'komitmen', 'paket-desa', 'anggaran', 'realisasi', 'rantai', 'uang'],
  },
  { name: SHELL.doing, places: ['kalender', 'tugas', 'rapat'] },
  { name: SHELL.proof, places: ['dokumen'] },
  { name: SHELL.managing, places: ['lembaga', 'tpps', 'pengampu', 'orang', 'darurat', 'jejak'] },
] as const satisfies readonly { readonly name: Bilingual; readonly places: readonly Place[] }[]

/** Where a role begins: the first it may open. */
const FIRST = [
  'situasi',
  'kesenjangan',
  'anak',
  'mutu',
  'lokus',
  'berkas',
  'layanan-hpk',
  'cakupan',
  'tugas',
  'orang',
  'rapat',
  'kalender',
  'lembaga',
  'tpps',
  'pengampu',
  'dokumen',
  'keluarga',
  'jejak',
  'wilayah',
  'indikator',
  'skor',
  'temuan',
  'verval',
  'tautan',
  'darurat',
  'peta',
  'penyebab',
  'angka',
  'lokus-tahun',
  'rembuk',
  'komitmen',
  'paket-desa',
  'analisis',
  'dokumen-analisis',
  'rencana',
  'pemetaan-program',
  'acuan-rencana',
  'rantai',
  'uang',
  'anggaran',
  'realisasi',
  'ringkasan',
] as const satisfies readonly Place[]

/** True where the role may open the page. */
export function opens(may: May, place: Place, kab: string): boolean {
  const { act, or }: { readonly act: Act; readonly or?: Act } = PLACES[place]
  return may(act, kab) || (or !== undefined && may(or, kab))
}

/** Answers for the whole district and reports nothing: whoever decides. */
function leads(may: May, kab: string): boolean {
  return opens(may, 'ringkasan', kab) && !may('coverage.enter', kab)
}

export function firstPlace(may: May, kab: string): Place {
  if (leads(may, kab)) return 'ringkasan'
  return FIRST.find((place) => opens(may, place, kab)) ?? 'wilayah'
}

export function isPlace(name: string | undefined): name is Place {
  return name !== undefined && name in PLACES
}
