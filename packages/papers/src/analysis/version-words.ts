/**
 * What a version of the analysis says in words: who did what with it, causes and proposals as they were written, and those of its kecamatan.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Topic } from '@konvergen/core/situation/analysis-content.ts'
import type { AnalysisStep } from '@konvergen/core/situation/analysis-step.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { type Block, bullets, heading, plain } from './paper-blocks.ts'

type Said<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>
type Text = AnalysisAnswer['teks'][number]

const STEPS: Said<AnalysisStep> = {
  id: { tandatangan: 'Ditandatangani', verifikasi: 'Diverifikasi', kembalikan: 'Dikembalikan', bekukan: 'Dibekukan' },
  en: { tandatangan: 'Signed', verifikasi: 'Verified', kembalikan: 'Given back', bekukan: 'Frozen' },
}

const TOPIC_TITLES: Said<Topic> = {
  id: {
    ringkasan: 'Ringkasan',
    'penyebab-gizi': 'Penyebab: gizi dan kesehatan',
    'penyebab-layanan': 'Penyebab: layanan',
    'penyebab-lingkungan': 'Penyebab: air, sanitasi, lingkungan',
    usulan: 'Usulan',
  },
  en: {
    ringkasan: 'Summary',
    'penyebab-gizi': 'Causes: nutrition and health',
    'penyebab-layanan': 'Causes: services',
    'penyebab-lingkungan': 'Causes: water, sanitation, surroundings',
    usulan: 'Proposals',
  },
}

const DAY_LENGTH = 10

function sayStep({ langkah, oleh, peran, pada, alasan }: AnalysisAnswer['langkah'][number], speak: AnalysisSpeaker): string {
  const who = peran === null ? oleh : `${oleh} (${peran})`
  const said = `${STEPS[speak.language][langkah]} ${speak.day(pada.slice(0, DAY_LENGTH))}, ${who}`
  return alasan === null ? said : `${said}: ${alasan}`
}

const written = (texts: readonly Text[], level: 2 | 3, speak: AnalysisSpeaker): Block[] =>
  texts.flatMap(({ topik, isi }) => [heading(level, TOPIC_TITLES[speak.language][topik]), plain(isi)])

export function versionWords({ langkah, teks, kecamatan }: AnalysisAnswer, speak: AnalysisSpeaker): Block[] {
  const told = kecamatan.filter((own) => own.teks.length > 0)
  return [
    heading(1, speak.say('Langkah', 'Steps')),
    ...bullets(langkah.map((step) => sayStep(step, speak))),
    ...(teks.length === 0 ? [] : [heading(1, speak.say('Penyebab dan usulan', 'Causes and proposals')), ...written(teks, 2, speak)]),
    ...(told.length === 0 ? [] : [heading(1, speak.say('Analisis kecamatan', 'Analyses of kecamatan'))]),
    ...told.flatMap(({ nama, teks: own }) => [heading(2, nama), ...written(own, 3, speak)]),
  ]
}
