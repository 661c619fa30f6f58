import { BU_RATNA } from '../test/people.ts'

export const FIRST_ACTOR = BU_RATNA
