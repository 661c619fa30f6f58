/**
 * What later capabilities may ask of plans: to write an activity, to carry activities over, to hand in and step a plan, to record references, which offices plan, and that plans
 * follow their office.
 */
export { carryOver } from './carry-over.ts'
export { addUnitCost, mapCodes } from './change-reference.ts'
export { handInPlan } from './hand-in-plan.ts'
export { gatherOffices as gatherPlanOffices, officeOfWord, type PlanOffices } from './plan-ground.ts'
export { stepPlan } from './step-version.ts'
export { moveToOffice as movePlansToOffice } from './store.ts'
export { addActivity } from './write-activity.ts'
