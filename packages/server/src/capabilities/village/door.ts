/**
 * What later capabilities may ask of village: that proposals are taken or written otherwise, packages issued and answered, the catalogue costed. What stands they read from its store.
 */
export { answerRecommendation } from './answer-recommendation.ts'
export { issuePackages } from './issue-packages.ts'
export { changeEntry } from './keep-catalogue.ts'
export { lookAtVillage } from './look-at-village.ts'
export { takeProposals, writeRecommendation } from './write-recommendation.ts'
