/** Who is sent where before a page is shown. */
import { describe, expect, it } from 'vitest'
import { sentTo } from '../../src/app/door.ts'
import { EVERYBODY, NOBODY } from '../support/sample-people.ts'

const NEW = { ...NOBODY, setup: 'perlu' } as const
const DEMO = { ...EVERYBODY, demo: true }
const at = (href: string, wanted?: string) => ({ path: href.split(/[?#]/)[0] ?? '', href, wanted })

describe('sentTo', () => {
  it.each([
    ['a stranger keeps the way they wanted', NOBODY, at('/k/99.01/lokus?k=7'), '/masuk?ke=%2Fk%2F99.01%2Flokus%3Fk%3D7'],
    ['a stranger at the start', NOBODY, at('/'), '/masuk'],
    ['anybody, where there is no keeper yet', NEW, at('/k/99.01/lokus'), '/mulai'],
    ['sign-in, where there is no keeper yet', NEW, at('/masuk'), '/mulai'],
    ['the first run, once it is done', NOBODY, at('/mulai'), '/'],
    ['whoever is in, away from sign-in', EVERYBODY, at('/masuk', '/k/99.01/lokus'), '/k/99.01/lokus'],
    ['whoever is in, never to another site', EVERYBODY, at('/masuk', '//contoh.test'), '/'],
    ['whoever is in stays', EVERYBODY, at('/k/99.01/lokus'), null],
    ['whoever tries the demo may sign in', DEMO, at('/masuk'), null],
    ['an invitation is for anybody', NOBODY, at('/undangan#X'), null],
    ['an attendance is for anybody', NOBODY, at('/hadir#X'), null],
    ['pledges of the public are for anybody', NOBODY, at('/publik/komitmen/99.01'), null],
    ['the first run is shown', NEW, at('/mulai#X'), null],
  ])('%s', (_, me, visit, where) => {
    expect(sentTo(me, visit)).toBe(where)
  })
})
