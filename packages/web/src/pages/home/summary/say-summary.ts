/** The page in a sentence or two: the survey and whether it changed, or that there is none; how many decisions wait, and the first of them. */
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import { sayDecision } from '@konvergen/core/situation/say-decision.ts'
import type { Say } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import type { Speak } from '../../../text/text.ts'

interface Speech {
  readonly t: Speak
  readonly say: Say
}

function sayMoved({ perubahan }: SummaryAnswer, { t, say }: Speech): string {
  if (perubahan === null) return ''
  const { from, difference, verdict } = perubahan
  const values = { sumber: from.source, tahun: from.year, poin: say.number(Math.abs(difference), 1), arti: t(SUMMARY[verdict]) }
  return ` ${t(difference < 0 ? SUMMARY.fell : SUMMARY.rose, values)}`
}

function sayStanding(summary: SummaryAnswer, speech: Speech): string {
  const { survei, register } = summary
  const { t, say } = speech
  if (survei !== null) {
    const values = { sumber: survei.source, tahun: survei.year, persen: say.percent(survei.percent) }
    return `${t(SUMMARY.standing, values)}${sayMoved(summary, speech)}`
  }
  if (register.stunting.state !== 'ada') return t(SUMMARY.nothingKnown)
  const { stunting } = register
  return t(SUMMARY.standingRegister, { sumber: stunting.source, periode: say.period(stunting.period), persen: say.figure(stunting) })
}

export function saySummary(summary: SummaryAnswer, speech: Speech): readonly string[] {
  const [first] = summary.keputusan
  const { t, say } = speech
  const needed =
    first === undefined
      ? t(SUMMARY.neededNone)
      : t(SUMMARY.neededFirst, { n: say.number(summary.keputusan.length), keputusan: sayDecision(first, say.language).title })
  return [sayStanding(summary, speech), needed]
}
