// Words around the story on the page of the towns.

export const townsStory = {
  'towns.to-story': 'Мақаланы оқу',
  'towns.to-list': 'Барлық қаланың тізіміне өту',
} as const;
