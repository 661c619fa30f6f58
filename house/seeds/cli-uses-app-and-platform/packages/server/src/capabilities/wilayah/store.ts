export const TABLE = 'wilayah'
