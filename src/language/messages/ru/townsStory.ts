// Words around the story on the page of the towns.

export const townsStory = {
  'towns.to-story': 'Читать материал',
  'towns.to-list': 'К списку всех городов',
} as const;
