import { expect, test } from 'vitest'
import { SERVICES } from '../../src/scorecard/judge-services.ts'
import { REPORT_WORDS, SERVICE_KEYS, SERVICE_NAMES } from '../../src/scorecard/score-words.ts'
import { REPORT_STATES } from '../../src/scorecard/village-quarter.ts'

test('every service that is counted has a name, in the order of the form, and none is named that is not counted', () => {
  const counted = (['bumil', 'anak'] as const).flatMap((group) => SERVICES[group].map((service) => `${group}:${service}`))
  expect(SERVICE_KEYS.toSorted()).toEqual(counted.toSorted())
  expect(Object.keys(REPORT_WORDS)).toEqual([...REPORT_STATES])
})

test('within a group no two services have one name, in either language', () => {
  for (const group of ['bumil', 'anak']) {
    const names = SERVICE_KEYS.filter((key) => key.startsWith(group)).map((key) => SERVICE_NAMES[key])
    for (const language of ['id', 'en'] as const) expect(new Set(names.map((name) => name[language])).size).toBe(names.length)
  }
})
