/**
 * An issue in words, for a screen, a printed list or a downloaded table.
 */
import type { Issue } from '../kit/issue.ts'
import { ISSUE_TEXTS } from './issue-texts/catalogue.ts'
import type { IssueSentences, IssueText } from './issue-texts/issue-text.ts'

export type Language = 'id' | 'en'

const BLANK: Record<Language, string> = { id: 'kosong', en: 'blank' }

/** Title, what and what to do, in the language asked for. An unknown code (from a newer or older program) is shown as it is. */
export function sayIssue(issue: Issue, language: Language): IssueSentences {
  const text = (ISSUE_TEXTS as Readonly<Record<string, IssueText>>)[issue.code]
  if (text === undefined) return { title: issue.code, what: issue.read ?? '', todo: '' }
  const sentences = text[language]
  const say = (sentence: string) => fill(sentence, issue, language)
  return { title: say(sentences.title), what: say(sentences.what), todo: say(sentences.todo) }
}

function fill(sentence: string, issue: Issue, language: Language): string {
  return sentence.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = name.startsWith(':') ? fromPlace(name, issue) : issue.params[name]
    if (value === undefined || value === null || value === '') return BLANK[language]
    return typeof value === 'number' ? sayNumber(value, language) : value
  })
}

function fromPlace(name: string, { place, read }: Issue): string | null {
  switch (name) {
    case ':sel':
      return place.cell
    case ':baris':
      return place.row === null ? null : String(place.row)
    case ':kolom':
      return place.column
    case ':lembar':
      return place.sheet
    case ':berkas':
      return place.file
    default:
      return read
  }
}

/** `10.832` and `21,62` in Bahasa, `10,832` and `21.62` in English; at most two decimals. */
function sayNumber(value: number, language: Language): string {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.']
  const [whole = '', fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : decimal + fraction)
}
