// Words around the story on the page of the towns.

export const townsStory = {
  'towns.to-story': 'Read the story',
  'towns.to-list': 'Go to the list of all towns',
} as const;
