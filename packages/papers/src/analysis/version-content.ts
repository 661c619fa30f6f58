/**
 * A version of the analysis on paper: what was signed or frozen, its steps, and what it was computed from. It bears the day of its last step, not that of printing.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { WORDS } from '../ansit/words.ts'
import { AnalysisSpeaker } from './analysis-speaker.ts'
import type { Block, Paper } from './paper-blocks.ts'
import { versionFigures } from './version-figures.ts'
import { versionOrigin } from './version-origin.ts'
import { versionWords } from './version-words.ts'

export interface VersionPaper {
  readonly answer: AnalysisAnswer
  /** Of the district. */
  readonly place: string
  readonly letterhead: readonly string[]
  readonly demo: boolean
}

const DAY_LENGTH = 10

/** A version that is signed or frozen; of a draft there is no paper. */
export function versionPaper({ answer, place, letterhead, demo }: VersionPaper, language: Language): Paper {
  const speak = new AnalysisSpeaker(language)
  const words = WORDS[language]
  const { analisis, langkah, isi } = answer
  const last = langkah.at(-1)
  const day = last === undefined ? '' : speak.day(last.pada.slice(0, DAY_LENGTH))
  const title = `${words.title} ${analisis.tahun}, ${speak.say('versi', 'version')} ${analisis.versi}`
  const digest = `SHA-256 ${analisis.sidik ?? words.empty}`
  const blocks: Block[] = [...versionWords(answer, speak), ...versionFigures(answer, speak), ...versionOrigin(answer, speak)]
  return {
    language,
    title,
    place: analisis.nama,
    cover: {
      letterhead,
      title,
      place: analisis.nama === place ? place : `${analisis.nama}, ${place}`,
      lines: [
        `${speak.say('Tanggal analisis', 'Date of the analysis')}: ${day}`,
        digest,
        `${speak.say('Dihitung oleh', 'Computed by')} Konvergen ${isi.program}`,
        ...(demo ? [words.demo] : []),
      ],
    },
    contentsTitle: speak.say('Isi', 'Contents'),
    isNumbered: true,
    foot: `${title}, ${day}. ${digest}`,
    audience: 'Internal',
    mark: demo ? words.demoShort : null,
    pageWord: words.page,
    ofWord: words.of,
    words: { table: speak.say('Tabel', 'Table'), picture: speak.say('Gambar', 'Figure'), source: words.source },
    blocks,
  }
}
