export const proposeKuadran = (): number => 1
