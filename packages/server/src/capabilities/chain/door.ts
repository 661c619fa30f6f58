/** What the command line and the demo may ask of the chain: to look at it, to take it out as a workbook, to link what is proposed. */
export { composeWorkbook } from './compose-workbook.ts'
export { lookAtChain } from './look-at-chain.ts'
export { listProposals } from './propose.ts'
export { addLinks } from './write-links.ts'
