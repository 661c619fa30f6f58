/**
 * The chain as a paper for a meeting: how far things went as picture and table, what fell out of whom, the agreements that did, prevalence beside it, money.
 */
import type { FunnelView, PathView, ShortFunnel } from '@konvergen/contract/chain.ts'
import { ROOTS, type Root, STANDINGS, type Stage, WAY } from '@konvergen/core/chain/follow.ts'
import { quoteChain } from '@konvergen/core/chain/quote-chain.ts'
import { PREVALENCE_WORDS, sayDistrict, sayMeasured, sayVerdict } from '@konvergen/core/chain/say-prevalence.ts'
import { ROOT_WORDS, STAGE_WORDS, STANDING_WORDS } from '@konvergen/core/chain/words.ts'
import { excerptIn } from '@konvergen/core/kit/excerpt.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { type Block, bullets, heading, type Paper, plain, quiet, tableOf } from '../analysis/paper-blocks.ts'
import { left, type PaperRow, right, row } from '../ansit/paper-table.ts'
import { CHAIN_PAPER_WORDS } from './chain-words.ts'
import { funnelPicture } from './funnel-picture.ts'
import { type ChainMeeting, type MeetingVoice, meetingVoice } from './paper-facts.ts'

/** More are counted and stand in the workbook. */
const MOST_ROWS = 80

const shownStages = (root: Root, unused: readonly Stage[]) => WAY[root].filter(({ stage }) => !unused.includes(stage))

function funnelBlocks(funnel: FunnelView, { chain: { unused }, about }: ChainMeeting, voice: MeetingVoice): Block[] {
  const { language, say, number, money } = voice
  // Activities reach many villages: their money is not that of one village's gaps.
  const isOfMany = about.of === 'desa' && funnel.root === 'celah'
  const title = say('howFar', { root: ROOT_WORDS[funnel.root][language] })
  const rows = funnel.stages
    .filter(({ stage }) => !unused.includes(stage))
    .map(({ stage, isAside, lost, rupiah, ...counts }) =>
      row(
        STAGE_WORDS[stage][language],
        ...STANDINGS.map((standing) => number(counts[standing])),
        isAside ? '–' : number(lost),
        money(isOfMany ? null : rupiah),
      ),
    )
  const columns = [
    left(CHAIN_PAPER_WORDS.stage[language], 1),
    ...STANDINGS.map((standing) => right(STANDING_WORDS[standing][language])),
    right(CHAIN_PAPER_WORDS.lost[language]),
    right(CHAIN_PAPER_WORDS.money[language]),
  ]
  return [
    heading(1, `${ROOT_WORDS[funnel.root][language]} (${number(funnel.all)})`),
    { kind: 'picture', caption: title, picture: funnelPicture(funnel, unused, title, voice), source: say('sourceLine'), share: 1 },
    ...tableOf(title, { columns, rows }, say('sourceLine')),
  ]
}

interface Whose {
  readonly name: string
  readonly funnel: ShortFunnel
}

const lostOf = ({ lost }: ShortFunnel): number => lost.reduce((sum, n) => sum + n, 0)

/** Those of which most fell out first; whose nothing fell out stand in no row. */
function lostTable(root: Root, head: string, whose: readonly Whose[], unused: readonly Stage[], voice: MeetingVoice): Block[] {
  const { language, say, number } = voice
  const stages = shownStages(root, unused).filter(({ isAside }) => !isAside)
  const losing = whose.filter(({ funnel }) => lostOf(funnel) > 0).toSorted((a, b) => lostOf(b.funnel) - lostOf(a.funnel))
  const rows = losing
    .slice(0, MOST_ROWS)
    .map(({ name, funnel }) =>
      row(
        name,
        number(funnel.all),
        ...stages.map(({ stage }) => number(funnel.lost[WAY[root].findIndex((each) => each.stage === stage)] ?? 0)),
      ),
    )
  const columns = [
    left(head, 2),
    right(CHAIN_PAPER_WORDS.all[language]),
    ...stages.map(({ stage }) => right(STAGE_WORDS[stage][language], 1)),
  ]
  const name = ROOT_WORDS[root][language]
  if (rows.length === 0) return [plain(`${name}: ${say('lostNone')}`)]
  const rest = losing.length - rows.length
  return [...tableOf(name, { columns, rows }, say('sourceLine'), true), ...(rest > 0 ? [quiet(say('more', { n: number(rest) }))] : [])]
}

function whoBlocks({ about, chain, funnels }: ChainMeeting, voice: MeetingVoice): Block[] {
  if (about.of !== 'kabupaten') return []
  const { say } = voice
  const counted = new Set(funnels.filter(({ all }) => all > 0).map(({ root }) => root))
  const offices = (root: 'butir' | 'kegiatan') =>
    chain.offices.map(({ name, [root]: funnel }): Whose => ({ name: name ?? say('secretariat'), funnel }))
  const villages = (root: 'celah' | 'usulan') =>
    chain.villages.map(({ name, kecamatan, [root]: funnel }): Whose => ({ name: `${name} (${kecamatan})`, funnel }))
  const tables = (roots: readonly Root[], head: string): Block[] =>
    roots
      .filter((root) => counted.has(root))
      .flatMap((root) => {
        const whose = root === 'butir' || root === 'kegiatan' ? offices(root) : villages(root)
        return lostTable(root, head, whose, chain.unused, voice)
      })
  return [
    heading(1, say('lostByOffice')),
    plain(say('lostHint')),
    ...tables(['butir', 'kegiatan'], say('office')),
    heading(1, say('lostByVillage')),
    ...tables(['celah', 'usulan'], say('village')),
  ]
}

function lostList(root: Root, lost: readonly PathView[], voice: MeetingVoice): Block[] {
  const { language, say, number } = voice
  if (lost.length === 0) return []
  const rows = lost
    .slice(0, MOST_ROWS)
    .map(({ title, by, lost: at }) => row(title, by ?? '–', at === null ? '–' : STAGE_WORDS[at][language]))
  const columns = [left(say('thing'), 4), left(CHAIN_PAPER_WORDS.whose[language], 2), left(CHAIN_PAPER_WORDS.lostAt[language])]
  const title = say('lostList', { root: ROOT_WORDS[root][language] })
  const rest = lost.length - rows.length
  return [
    heading(1, title),
    ...tableOf(title, { columns, rows }, say('sourceLine')),
    ...(rest > 0 ? [quiet(say('more', { n: number(rest) }))] : []),
  ]
}

/** Of a district the agreements; its activities and gaps are too many for a meeting and stand as counts of whose they are. */
const LISTED: Readonly<Record<ChainMeeting['about']['of'], readonly Root[]>> = {
  kabupaten: ['butir'],
  lembaga: ['butir', 'kegiatan'],
  desa: ['celah', 'usulan'],
}

function prevalenceBlocks({ about, chain }: ChainMeeting, voice: MeetingVoice): Block[] {
  const { language, say, number } = voice
  if (about.of === 'lembaga') return []
  const villages = chain.villages.filter(({ desa, isLokus }) => (about.of === 'desa' ? desa === about.desa : isLokus))
  const rows = villages.map(({ name, kecamatan, prevalence: pair }) =>
    row(`${name} (${kecamatan})`, sayMeasured(pair.before, language), sayMeasured(pair.after, language), sayVerdict(pair, language)),
  )
  const columns = [
    left(say('village'), 2),
    right(PREVALENCE_WORDS.before[language], 2),
    right(PREVALENCE_WORDS.after[language], 2),
    left(PREVALENCE_WORDS.change[language], 2),
  ]
  const rest = rows.length - MOST_ROWS
  return [
    heading(1, PREVALENCE_WORDS.title[language]),
    ...bullets(sayDistrict(chain.prevalence, language)),
    ...tableOf(say(about.of === 'desa' ? 'ofVillage' : 'lokus'), { columns, rows: rows.slice(0, MOST_ROWS) }, say('registerSource'), true),
    ...(rest > 0 ? [quiet(say('more', { n: number(rest) }))] : []),
  ]
}

function moneyBlocks({ about, spending }: ChainMeeting, { language, say, money, number }: MeetingVoice): Block[] {
  if (about.of === 'desa') return []
  const cells = (name: string, of: ChainMeeting['spending']['total']): string[] => [
    name,
    number(of.activities),
    ...[of.planned, of.rkpd, of.dpa, of.realised].map(money),
  ]
  const shown = spending.rows.filter(({ key }) => about.of === 'kabupaten' || key === about.id)
  const rows: PaperRow[] = shown.map((each) => row(...cells(each.name ?? say('secretariat'), each)))
  const total: PaperRow[] = about.of === 'kabupaten' ? [{ kind: 'total', cells: cells(say('total'), spending.total) }] : []
  const columns = [
    left(say('office'), 2),
    right(CHAIN_PAPER_WORDS.activities[language]),
    ...(['planned', 'rkpd', 'dpa', 'realised'] as const).map((word) => right(CHAIN_PAPER_WORDS[word][language])),
  ]
  if (rows.length === 0) return []
  return [heading(1, say('moneyTitle')), ...tableOf(say('moneyTitle'), { columns, rows: [...rows, ...total] }, say('sourceLine'), true)]
}

function methodBlocks({ about }: ChainMeeting, { language, say }: MeetingVoice): Block[] {
  const notes = [CHAIN_PAPER_WORDS.unknownNote[language], CHAIN_PAPER_WORDS.moneyNote[language]]
  return [heading(1, say('method')), ...bullets(about.of === 'desa' ? notes.slice(0, 1) : [...notes, say('ownRembuk')])]
}

function placeOf({ about, district }: ChainMeeting, { say }: MeetingVoice): string {
  if (about.of === 'kabupaten') return district
  return about.of === 'lembaga' ? (about.name ?? say('secretariat')) : about.name
}

export function chainPaper(meeting: ChainMeeting, language: Language): Paper {
  const voice = meetingVoice(language)
  const { say } = voice
  const { chain, funnels, district, letterhead, demo, about, lost } = meeting
  const place = placeOf(meeting, voice)
  const [title, year] = [say('title'), say('yearLine', { year: chain.year })]
  const asOf = say('asOf', { day: sayDay(chain.day, language) })
  const { points } = excerptIn(quoteChain({ ...chain, funnels }), language)
  const counted = funnels.filter(({ all }) => all > 0)
  return {
    language,
    title: `${title} ${chain.year}`,
    place: about.of === 'kabupaten' ? district : `${place}, ${district}`,
    cover: { letterhead, title, place, lines: [year, ...(about.of === 'kabupaten' ? [] : [district]), asOf] },
    contentsTitle: say('contents'),
    isNumbered: true,
    foot: `${place} · ${year} · ${asOf}`,
    audience: say('internal'),
    mark: demo ? say('demo') : null,
    pageWord: say('page'),
    ofWord: say('of'),
    words: { table: say('table'), picture: say('figure'), source: say('source') },
    blocks: [
      heading(1, say('summary')),
      ...bullets(points),
      ...counted.flatMap((funnel) => funnelBlocks(funnel, meeting, voice)),
      ...whoBlocks(meeting, voice),
      ...ROOTS.filter((root) => LISTED[about.of].includes(root)).flatMap((root) => lostList(root, lost[root], voice)),
      ...prevalenceBlocks(meeting, voice),
      ...moneyBlocks(meeting, voice),
      ...methodBlocks(meeting, voice),
    ],
  }
}
