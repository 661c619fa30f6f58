/**
 * Known holes are judged, accepted ones only after their last day; no answer is never a good one.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCodeOf, judgeAudit } from '../../scripts/audit.mjs'
import { makeSbom, missingFrom } from '../../scripts/sbom.mjs'
import { NOT_ASKED } from '../../scripts/steps.mjs'

const ROOT = path.join(import.meta.dirname, '../..')
const DAY = '2026-11-27'
const HOLE = { source: 1, url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'Something', severity: 'high' }
const report = { vulnerabilities: { left: { via: [HOLE] }, right: { via: ['left'] } } }
const accept = (until: string) => [{ id: 'GHSA-aaaa-bbbb-cccc', reason: 'not reachable here', until }]

describe('the audit', () => {
  it('says each hole once, where it is', () => {
    expect(judgeAudit(report, [], DAY)).toEqual([`left: high, Something ${HOLE.url}`])
    expect(judgeAudit({ vulnerabilities: {} }, [], DAY)).toEqual([])
  })

  it('lets an accepted hole pass until its last day, and asks for its line to go with it', () => {
    expect(judgeAudit(report, accept(DAY), DAY)).toEqual([])
    expect(judgeAudit(report, accept('2026-11-26'), DAY)).toEqual([`left: high, Something ${HOLE.url} (accepted until 2026-11-26)`])
    expect(judgeAudit({ vulnerabilities: {} }, accept(DAY), DAY)).toEqual([expect.stringContaining('take it out')])
  })

  it('takes a registry that does not answer for no answer', () => {
    expect(judgeAudit({ message: '405 Method Not Allowed', error: {} }, [], DAY)).toBeNull()
  })

  it('fails a newcomer’s test never, our own build on what is grave, and whoever insists on anything', () => {
    const [grave, mild] = [judgeAudit(report, [], DAY), ['left: low, Something']]
    const codes = (strictness: string | undefined) => [grave, mild, [], null].map((said) => exitCodeOf(said, strictness))
    expect(codes(undefined)).toEqual([NOT_ASKED, NOT_ASKED, 0, NOT_ASKED])
    expect(codes('temuan')).toEqual([1, NOT_ASKED, 0, NOT_ASKED])
    expect(codes('wajib')).toEqual([1, 1, 0, 1])
  })

  it('accepts nothing without a reason and a last day', () => {
    const accepted = JSON.parse(readFileSync(path.join(ROOT, 'docs/security/advisories.json'), 'utf8')) as Record<string, string>[]
    for (const { id, reason, until } of accepted) {
      expect([id?.startsWith('GHSA-'), (reason ?? '').length > 20, /^\d{4}-\d{2}-\d{2}$/.test(until ?? '')]).toEqual([true, true, true])
    }
  })
})

describe('the bill of materials', () => {
  it('names everything that runs, with its checksum, and no tool of development', () => {
    const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Parameters<typeof missingFrom>[1]
    const sbom = makeSbom(lock)
    expect([sbom.bomFormat, sbom.metadata.component.name]).toEqual(['CycloneDX', 'konvergen'])
    expect(missingFrom(sbom, lock)).toEqual([])
    // Packages for other machines that no mirror had when the lock file was written stand there without a checksum, and are never installed.
    const unsealed = sbom.components.filter(({ hashes, purl }) => hashes === undefined && !purl.includes('konvergen'))
    const entries = Object.entries(lock.packages).filter(
      ([, { integrity, dev, link }]) => integrity === undefined && dev !== true && link !== true,
    )
    const named = entries.flatMap(([place]) => (place.includes('node_modules/') ? [place.split('node_modules/').at(-1)] : []))
    expect(new Set(unsealed.map(({ name }) => name))).toEqual(new Set(named))
    const names = sbom.components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['fastify', 'openid-client', '@node-rs/argon2', 'react']))
    for (const tool of ['vitest', 'oidc-provider', 'playwright-core']) expect(names).not.toContain(tool)
    const fewer = { ...sbom, components: sbom.components.filter(({ name }) => name !== 'fastify') }
    expect(missingFrom(fewer, lock)).toEqual([expect.stringMatching(/^fastify@/)])
  })
})
