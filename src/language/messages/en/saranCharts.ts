export const saranCharts = {} as const;
