import { openDistrict } from '../wilayah/open-district.ts'

export const proposeLokus = openDistrict
