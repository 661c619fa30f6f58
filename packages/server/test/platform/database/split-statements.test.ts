/**
 * Where a statement ends in a migration file.
 */
import { expect, it } from 'vitest'
import { splitStatements } from '../../../src/platform/database/split-statements.ts'

it('cuts at semicolons', () => {
  expect(splitStatements('select 1;\nselect 2;\n')).toEqual(['select 1', 'select 2'])
})

it('does not need a semicolon at the end', () => {
  expect(splitStatements('select 1;select 2')).toEqual(['select 1', 'select 2'])
})

it.each([
  ['a text', "select 'a;b'"],
  ['a text with doubled quotes', "select 'it''s; fine'"],
  ['a quoted name', 'select 1 as "a;b"'],
  ['a line comment', 'select 1 -- not; here\n, 2'],
  ['a nested block comment', 'select /* a; /* b; */ c; */ 1'],
  ['a dollar-quoted body', 'do $$ begin perform 1; end $$'],
  ['a tagged dollar-quoted body', 'do $x$ begin perform $$;$$; end $x$'],
])('leaves a semicolon alone in %s', (_where, statement) => {
  expect(splitStatements(`${statement};\nselect 2;`)).toEqual([statement, 'select 2'])
})

it('keeps the comment of a statement and drops one that stands alone', () => {
  expect(splitStatements('-- why\nselect 1;\n-- the end\n')).toEqual(['-- why\nselect 1'])
})
