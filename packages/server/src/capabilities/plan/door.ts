/**
 * What later capabilities may ask of plans: to write an activity, to carry activities over, to hand in and step a plan, to record references, and that plans follow their office; and what
 * others are read against too: offices, nomenclature, lokus; and a year's activities of which only those that changed are read anew.
 */
export { carryOver } from './carry-over.ts'
export { addUnitCost, mapCodes } from './change-reference.ts'
export { handInPlan } from './hand-in-plan.ts'
export { gatherActivePrograms, keepByRevision } from './kept-activities.ts'
export {
  gatherLokus,
  gatherNomenclature,
  gatherOffices,
  type Nomenclature,
  officeOfWord,
  type PlanOffices,
} from './plan-ground.ts'
export { isListedIn } from './present-activity.ts'
export { stepPlan } from './step-version.ts'
export { moveToOffice as movePlansToOffice } from './store.ts'
export { addActivity } from './write-activity.ts'
