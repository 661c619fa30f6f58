/** Where long work on a file is, as a sentence: the step alone for ears, with its rows for eyes. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { StepLine, WorkStep } from '@konvergen/contract/progress.ts'
import { INTAKE } from '../text/intake.ts'
import type { Say } from '../text/say.ts'
import type { Speak } from '../text/text.ts'

const STEPS: Readonly<Record<WorkStep, Bilingual>> = {
  baca: INTAKE.reading,
  simpan: INTAKE.keeping,
  cocok: INTAKE.comparing,
  tampil: INTAKE.showing,
}

const COUNTED: Readonly<Partial<Record<WorkStep, Bilingual>>> = { baca: INTAKE.readingRows, simpan: INTAKE.keepingRows }

export interface SaidStep {
  /** Changes only with the step, so that a screen reader is not flooded. */
  readonly spoken: string
  readonly shown: string
}

export function sayStep(t: Speak, say: Say, name: string, { langkah, baris }: StepLine): SaidStep {
  const spoken = t(STEPS[langkah], { name })
  const counted = COUNTED[langkah]
  return { spoken, shown: counted === undefined || baris === null ? spoken : t(counted, { name, n: say.number(baris) }) }
}
