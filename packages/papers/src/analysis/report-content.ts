/**
 * The report on the analysis, 10 to 20 pages for a district: all sections in the order in which they are read.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport, Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { sourceLine } from '../ansit/page-notes.ts'
import { WORDS } from '../ansit/words.ts'
import { reportPictures } from './analysis-pictures.ts'
import { AnalysisSpeaker } from './analysis-speaker.ts'
import { causesSection } from './causes-section.ts'
import { limitsSection, methodSection, villagesSection } from './closing-sections.ts'
import { gapsSection } from './gaps-section.ts'
import { lokusSection } from './lokus-section.ts'
import { type Block, leadingTo, type Paper } from './paper-blocks.ts'
import { mapSection, numbersSection, prevalenceSection } from './situation-section.ts'
import { summarySection } from './summary-section.ts'
import { Ways } from './ways.ts'

const AUDIENCE_NAMES: Readonly<Record<Language, Readonly<Record<Audience, string>>>> = {
  id: { internal: 'Internal', publik: 'Publik' },
  en: { internal: 'Internal', publik: 'Public' },
}

/** What all papers of a report have in common. */
export function paperOf(report: AnalysisReport, language: Language, title: string, blocks: readonly Block[]): Paper {
  const words = WORDS[language]
  const isId = language === 'id'
  return {
    language,
    title,
    place: report.district.nama,
    cover: null,
    contentsTitle: isId ? 'Isi' : 'Contents',
    isNumbered: true,
    foot: sourceLine(report, language),
    audience: AUDIENCE_NAMES[language][report.audience],
    mark: report.demo ? words.demoShort : null,
    pageWord: words.page,
    ofWord: words.of,
    words: { table: isId ? 'Tabel' : 'Table', picture: isId ? 'Gambar' : 'Figure', source: words.source },
    blocks,
  }
}

export function reportContent(report: AnalysisReport, language: Language): Paper {
  const speak = new AnalysisSpeaker(language)
  const pictures = reportPictures(report, speak)
  const title = WORDS[language].title
  const printed = speak.say(`Dicetak ${speak.day(report.day)}`, `Printed ${speak.day(report.day)}`)
  const ways = new Ways(report, speak)
  const paper = paperOf(report, language, title, [
    ...leadingTo(ways.situation(), summarySection(report, speak)),
    ...leadingTo(ways.map(), mapSection(report, pictures, speak)),
    ...leadingTo(ways.situation(), prevalenceSection(report, speak)),
    ...leadingTo(ways.published(), numbersSection(report, speak)),
    ...leadingTo(ways.gaps(), gapsSection(report, speak)),
    ...leadingTo(ways.causes(), causesSection(report, ways, speak)),
    ...leadingTo(ways.lokus(), lokusSection(report, pictures, ways, speak)),
    ...leadingTo(ways.situation(), villagesSection(report, speak)),
    ...leadingTo(ways.files(), limitsSection(report, speak)),
    ...leadingTo(ways.files(), methodSection(report, speak)),
  ])
  return {
    ...paper,
    cover: {
      letterhead: report.letterhead,
      title: `${title} ${report.year}`,
      place: `${report.district.nama}, ${report.district.provinsi}`,
      lines: [paper.foot, `${printed}. ${paper.audience}.`, ...(report.demo ? [WORDS[language].demo] : [])],
    },
  }
}
