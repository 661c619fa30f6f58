/**
 * The presentation pack of an office, laid out twice from the same parts: as a paper and as slides (A2: offices present what they did).
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { quarterWords } from '@konvergen/core/realisation/words.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { type Block, bullets, heading, type Paper, tableOf } from '../analysis/paper-blocks.ts'
import type { DeckContent } from '../deck/deck-content.ts'
import type { DeckSlide } from '../deck/deck-slide.ts'
import { chainSections } from './chain-section.ts'
import { type OfficePack, type Voice, voiceIn } from './paper-facts.ts'
import {
  activitySection,
  aloneSection,
  askSection,
  deviationSection,
  evidenceSection,
  methodSection,
  quarterSection,
  type Section,
  tilesOf,
} from './paper-sections.ts'

function sectionsOf(pack: OfficePack, voice: Voice): Section[] {
  return [
    quarterSection(pack.quarters, voice),
    activitySection(pack, voice),
    aloneSection(pack, voice),
    deviationSection(pack, voice),
    askSection(pack, voice),
    evidenceSection(pack, voice),
    ...chainSections(pack.chain, voice.language),
    methodSection(pack.rules, voice),
  ]
}

interface Said {
  readonly office: string
  readonly period: string
  readonly asOf: string
}

function saidOf({ officeName, quarter, year, day }: OfficePack, { say, language }: Voice): Said {
  return {
    office: officeName ?? say('secretariat'),
    period: say('upTo', { quarter: quarterWords(quarter)[language], year }),
    asOf: say('asOf', { day: sayDay(day, language) }),
  }
}

export function blocksOf({ title, points, table }: Section, { say }: Voice): Block[] {
  return [heading(1, title), ...bullets(points), ...(table === null ? [] : tableOf(title, table, say('sourceLine'), true))]
}

export function paperWords({ say }: Voice, demo: boolean) {
  return {
    contentsTitle: say('contents'),
    isNumbered: true,
    audience: say('internal'),
    mark: demo ? say('demo') : null,
    pageWord: say('page'),
    ofWord: say('of'),
    words: { table: say('table'), picture: say('figure'), source: say('source') },
  }
}

export function packPaper(pack: OfficePack, language: Language): Paper {
  const voice = voiceIn(language)
  const { say } = voice
  const { office, period, asOf } = saidOf(pack, voice)
  const last = pack.quarters.at(-1)
  const title = say('packTitle')
  return {
    language,
    title: `${title} ${period}`,
    place: `${office}, ${pack.district}`,
    cover: { letterhead: pack.letterhead, title, place: office, lines: [period, pack.district, asOf] },
    ...paperWords(voice, pack.demo),
    foot: `${office} · ${period} · ${asOf}`,
    blocks: [
      heading(1, say('summary')),
      ...(last === undefined ? [] : [{ kind: 'tiles' as const, tiles: tilesOf(last, voice) }]),
      ...sectionsOf(pack, voice).flatMap((section) => blocksOf(section, voice)),
    ],
  }
}

/** What is read from the last row of the room. */
const ROWS_A_SLIDE = 6
/** More of them have a slide of their own, or the table below would be too small to read. */
const POINTS_ABOVE_TABLE = 2

/** A long table goes on, on slides of the same title that say which part they are. */
function slidesOf({ title, points, table }: Section, source: string): DeckSlide[] {
  const rows = table?.rows ?? []
  if (table === null || rows.length === 0) return [{ title, points, source, notes: [] }]
  const apart = points.length > POINTS_ABOVE_TABLE ? 1 : 0
  const parts = apart + Math.ceil(rows.length / ROWS_A_SLIDE)
  return Array.from({ length: parts }, (_, at) => {
    const from = (at - apart) * ROWS_A_SLIDE
    return {
      title: parts === 1 ? title : `${title} (${at + 1}/${parts})`,
      ...(at === 0 && { points }),
      ...(at >= apart && { table: { columns: table.columns, rows: rows.slice(from, from + ROWS_A_SLIDE) } }),
      source,
      notes: [],
    }
  })
}

export function packDeck(pack: OfficePack, language: Language): DeckContent {
  const voice = voiceIn(language)
  const { say } = voice
  const { office, period, asOf } = saidOf(pack, voice)
  const last = pack.quarters.at(-1)
  const source = `${say('source')}: ${say('sourceLine')}. ${asOf}`
  const internal = say('internal')
  return {
    cover: {
      letterhead: pack.letterhead,
      title: say('packTitle'),
      place: office,
      lines: [`${period} · ${pack.district}`, asOf],
      notes: [source],
    },
    slides: [
      ...(last === undefined ? [] : [{ title: `${say('summary')}, ${period}`, tiles: tilesOf(last, voice), source, notes: [] }]),
      ...sectionsOf(pack, voice).flatMap((section) => slidesOf(section, source)),
    ],
    mark: pack.demo ? `${internal} · ${say('demo')}` : internal,
    isPublic: false,
  }
}
