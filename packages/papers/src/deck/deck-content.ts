/**
 * The slides for the rembuk as plain values: in their order. All words and numbers are finished here; `write-pptx.ts` only places them.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { AnalysisSpeaker } from '../analysis/analysis-speaker.ts'
import { Ways } from '../analysis/ways.ts'
import { causesSlide, gapsSlide } from './cause-slides.ts'
import type { DeckSlide } from './deck-slide.ts'
import { decisionSlide, lokusSlides } from './lokus-slides.ts'
import { limitsSlide, methodSlide } from './method-slides.ts'
import { kecamatanSlide, mapSlide, numbersSlide, standSlide } from './situation-slides.ts'

export interface DeckContent {
  readonly cover: {
    readonly letterhead: readonly string[]
    readonly title: string
    readonly place: string
    readonly lines: readonly string[]
    readonly notes: readonly string[]
  }
  readonly slides: readonly DeckSlide[]
  /** On every slide: for whom it is, and that a district is invented. */
  readonly mark: string
  readonly isPublic: boolean
}

function markOf({ audience, demo }: AnalysisReport, speak: AnalysisSpeaker): string {
  const own =
    audience === 'publik'
      ? speak.say('Publik: angka 1–4 disembunyikan', 'Public: counts of 1–4 withheld')
      : speak.say('Internal: untuk rapat, jangan disebarkan', 'Internal: for the meeting, not to be passed on')
  return demo ? `${own} · ${speak.say('Data contoh: kabupaten rekaan', 'Sample data: an invented district')}` : own
}

export function deckContent(report: AnalysisReport, language: Language): DeckContent {
  const speak = new AnalysisSpeaker(language)
  const { district, year, day, version, letterhead, audience, lokusOfYear } = report
  const ways = new Ways(report, speak)
  const lokusWay = lokusOfYear === null ? ways.lokus() : ways.lokusYear(lokusOfYear.year)
  return {
    cover: {
      letterhead,
      title: speak.say(`Analisis situasi stunting ${year}`, `Stunting situation analysis ${year}`),
      place: district.nama,
      lines: [speak.say('Bahan rembuk stunting', 'For the stunting deliberation (rembuk)'), `${district.provinsi} · ${speak.day(day)}`],
      notes: [
        speak.say(
          `Disusun dengan Konvergen ${version}. Semua angka dihitung dari berkas pada halaman terakhir.`,
          `Written by Konvergen ${version}. All figures are computed from the files on the last slide.`,
        ),
      ],
    },
    slides: [
      { ...standSlide(report, speak), opens: ways.situation() },
      { ...mapSlide(report, speak), opens: ways.map() },
      { ...kecamatanSlide(report, speak), opens: ways.situation() },
      { ...numbersSlide(report, speak), opens: ways.published() },
      { ...gapsSlide(report, speak), opens: ways.gaps() },
      { ...causesSlide(report, speak), opens: ways.causes() },
      ...lokusSlides(report, speak).map((slide) => ({ ...slide, opens: lokusWay })),
      { ...decisionSlide(report, speak), opens: lokusWay },
      { ...limitsSlide(report, speak), opens: ways.situation() },
      { ...methodSlide(report, speak), opens: ways.files() },
    ],
    mark: markOf(report, speak),
    isPublic: audience === 'publik',
  }
}
