/** What the command line, the demo and papers of other rooms may ask of the chain: to look at it, to take it out as a workbook, to link what is proposed, to quote it. */
export { composeWorkbook } from './compose-workbook.ts'
export { lookAtChain } from './look-at-chain.ts'
export { listProposals } from './propose.ts'
export { quoteChain } from './quote-chain.ts'
export { type AskedChainPaper, type ChainFile, takeOutChainPaper } from './take-out-paper.ts'
export { addLinks } from './write-links.ts'
