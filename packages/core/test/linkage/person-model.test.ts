import { describe, expect, it } from 'vitest'
import { CHILDREN, HOUSEHOLDS } from '../../src/linkage/link-scheme.ts'
import { type LinkageModel, MODEL_VERSION } from '../../src/linkage/linkage-model.ts'
import { CHILD_KEYS, PERSON_LEVELS } from '../../src/linkage/person-comparisons.ts'
import { fitsPersons, readPersonModel } from '../../src/linkage/person-model.ts'

const MODEL: LinkageModel = {
  version: MODEL_VERSION,
  prior: 0.001,
  comparisons: CHILD_KEYS.map((key) => {
    const shares = PERSON_LEVELS[key].map(() => 1 / PERSON_LEVELS[key].length)
    return { key, levels: PERSON_LEVELS[key], m: shares, u: shares, frequencyWeight: 0 }
  }),
  classes: [],
}

describe('a kept model of person lists', () => {
  it('is read while it compares what is compared today', () => {
    expect(fitsPersons(MODEL, CHILD_KEYS)).toBe(true)
    expect(readPersonModel(JSON.parse(JSON.stringify(MODEL)), CHILDREN)).toEqual(MODEL)
  })

  it('is none when a comparison or a level is another', () => {
    expect(readPersonModel({ ...MODEL, comparisons: MODEL.comparisons.slice(1) }, CHILDREN)).toBeNull()
    expect(
      readPersonModel({ ...MODEL, comparisons: MODEL.comparisons.map((one) => ({ ...one, key: `${one.key}x` })) }, CHILDREN),
    ).toBeNull()
    expect(readPersonModel({ ...MODEL, comparisons: MODEL.comparisons.toReversed() }, CHILDREN)).toBeNull()
    expect(readPersonModel(MODEL, HOUSEHOLDS)).toBeNull()
    expect(readPersonModel('', CHILDREN)).toBeNull()
  })
})
