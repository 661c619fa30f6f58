/**
 * How the tests run: one project per floor, so that `vitest run --project core` is quick and the ones that need PostgreSQL or a browser
 * stay apart. The clock stands in Jayapura, nine hours from UTC: a day that slips through a time zone shows here and not in a district.
 */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

process.env.TZ = 'Asia/Jayapura'

const QUICK = ['core', 'contract', 'pictures', 'sources']
/** These start a database, a browser or a typesetter: first use is slow on two cores. */
const HEAVY = ['papers', 'server', 'web', 'cli']

const MINUTE = 60_000

/** Tests of a database wait for it: two files at once also on two cores, where one would be the rule. A browser draws with all cores: two of them take as long as one after the other. */
const WORKERS = Math.max(2, availableParallelism() - 1)
const BROWSERS = Math.max(1, availableParallelism() - 1)
/** They open browsers: after all others, so that nobody takes the cores from them. */
const DRAWING: ReadonlySet<string> = new Set(['browser', 'story'])
/** Files that leave nothing behind share a process, which loads each module once and not for every file: a third of what the server's would take. */
const SHARING: ReadonlySet<string> = new Set([...QUICK, ...HEAVY])
const WEB = 'packages/web/test'

function project(name: string, folder: string, timeout: number) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`${folder}/**/*.test.{ts,tsx}`],
      exclude: ['**/node_modules/**', 'house/seeds/**', ...(name === 'web' ? [`${WEB}/browser/**`] : [])],
      testTimeout: timeout,
      hookTimeout: Math.max(timeout, MINUTE),
      isolate: !SHARING.has(name),
      maxWorkers: DRAWING.has(name) ? BROWSERS : WORKERS,
      sequence: { groupOrder: DRAWING.has(name) ? 1 : 0 },
      ...(name === 'server' ? { globalSetup: `${folder}/support/cluster.ts` } : {}),
    },
  }
}

const projects = [
  ...QUICK.map((name) => project(name, `packages/${name}/test`, MINUTE)),
  ...HEAVY.map((name) => project(name, `packages/${name}/test`, 2 * MINUTE)),
  project('browser', `${WEB}/browser`, 2 * MINUTE),
  project('house', 'house/test', MINUTE),
  project('story', 'test', 10 * MINUTE),
]

export default defineConfig({
  test: {
    projects: projects.filter(({ test }) => existsSync(test.include[0]?.split('/**')[0] ?? '')),
    env: { TZ: 'Asia/Jayapura' },
    pool: 'forks',
    // What a page does next may take a while where a browser and a database share two cores.
    expect: { poll: { timeout: 15_000 } },
    /** Pages of one browser that are looked at side by side. */
    maxConcurrency: 3,
    passWithNoTests: true,
  },
})
