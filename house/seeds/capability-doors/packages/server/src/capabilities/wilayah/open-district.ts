export const openDistrict = (): string => '17.04'
