export const plantCharts = {} as const;
