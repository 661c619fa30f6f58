/** What the form of an activity chooses from. */
import type { ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'

export interface Ground {
  readonly district: DistrictDetail
  readonly reference: ReferenceAnswer
}

export function villageName({ district }: Pick<Ground, 'district'>, kode: string): string {
  return district.desa.find((each) => each.kode === kode)?.nama ?? kode
}
