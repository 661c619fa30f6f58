/** The plan of an office as the file of its sheet. */
import type { DistrictContext } from '../../platform/context.ts'
import { composeSheet } from './compose-sheet.ts'

export async function takeOutSheet(
  ctx: DistrictContext,
  choice: { readonly tahun: number; readonly lembaga: string },
): Promise<{ name: string; bytes: Uint8Array }> {
  const sheet = await composeSheet(ctx, choice)
  // The writer of workbooks is loaded at first use: it would slow every start.
  const { writePlanSheet } = await import('@konvergen/papers/plan/write-sheet.ts')
  const office = sheet.officeName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return { name: `rencana-${ctx.kab}-${choice.tahun}-${office}.xlsx`, bytes: await writePlanSheet(sheet) }
}
