export const BU_RATNA = 'kader'
