export { TABLE } from './table.ts'
