/** Addresses are written from the contract, and whatever is no answer becomes a problem that a person can read. */
import { removeAlias } from '@konvergen/contract/wilayah.ts'
import { describe, expect, it } from 'vitest'
import { addressOf, ProblemError, problemIn } from '../../src/app/call.ts'

describe('addressOf', () => {
  it('fills parameters and query, escaped', () => {
    expect(addressOf(removeAlias, { kab: '76.01' }, { nama: 'SP 4 & 5' })).toBe('/api/districts/76.01/aliases?nama=SP+4+%26+5')
  })

  it('leaves out what was not chosen', () => {
    expect(addressOf(removeAlias, { kab: '76.01' }, { nama: undefined })).toBe('/api/districts/76.01/aliases')
  })
})

describe('problemIn', () => {
  it('reads a problem document', () => {
    const body = { type: 'x', code: 'tidak-ditemukan', status: 404, title: { id: 'a', en: 'b' }, todo: { id: 'c', en: 'd' }, details: {} }
    expect(problemIn(JSON.stringify(body))).toMatchObject({ code: 'tidak-ditemukan', title: { id: 'a' } })
  })

  it.each(['<html>502</html>', '', 'null', '{"message":"x"}'])('takes %j as a server that cannot be reached', (text) => {
    const problem = problemIn(text)
    expect(problem).toBeInstanceOf(ProblemError)
    expect(problem.code).toBe('offline')
  })
})
