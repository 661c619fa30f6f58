/** Every text in both languages, complete, with the same placeholders on both sides, and no code left over. */
import { describe, expect, it } from 'vitest'
import { ISSUE_TEXTS } from '../../../src/intake/issue-texts/catalogue.ts'
import type { IssueText } from '../../../src/intake/issue-texts/issue-text.ts'

const entries = Object.entries(ISSUE_TEXTS as Readonly<Record<string, IssueText>>)
const PLACE_NAMES = new Set([':sel', ':baris', ':kolom', ':lembar', ':berkas', ':baca'])

function names(text: IssueText, language: 'id' | 'en'): string[] {
  const { title, what, todo } = text[language]
  return [...new Set([...`${title} ${what} ${todo}`.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ''))].toSorted()
}

describe.each(entries)('%s', (code, text) => {
  it('is named area.matter', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z0-9-]+$/)
  })

  it.each(['id', 'en'] as const)('says title, what and what to do in %s', (language) => {
    for (const sentence of [text[language].what, text[language].todo]) expect(sentence).toMatch(/[.!]$/)
    expect(text[language].title).not.toBe('')
    expect(`${text[language].what}${text[language].todo}`).not.toMatch(/\bERROR\b/)
  })

  it('tells both languages the same', () => {
    expect(names(text, 'en')).toEqual(names(text, 'id'))
  })

  it('knows the names that come from the place', () => {
    for (const name of names(text, 'id').filter((each) => each.startsWith(':'))) expect(PLACE_NAMES).toContain(name)
  })
})
