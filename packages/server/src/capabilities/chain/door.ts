/** What the command line may ask of the chain: to look at it, and to take it out as a workbook. */
export { composeWorkbook } from './compose-workbook.ts'
export { lookAtChain } from './look-at-chain.ts'
