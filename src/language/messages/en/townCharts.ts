export const townCharts = {} as const;
