/** The applications of `apps/`: what is changed to make a mistake of them, and what a compiler then says. */

/** A name that no nation has, where the application gives the element one, and nowhere else. */
const typo = (file, from = 'nation="wales"') => ({ file, from, to: from.replace('wales', 'engalnd') });

export const apps = [
  {
    name: 'TypeScript',
    folder: 'typescript',
    checks: ['check', 'check:node16', 'check:nodenext'],
    typo: typo('src/main.ts', "badge.nation = 'wales'"),
  },
  { name: 'Vite', folder: 'vite' },
  { name: 'React 19', folder: 'react', typo: typo('src/main.tsx') },
  {
    name: 'React 18',
    folder: 'react',
    versions: { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.32', '@types/react-dom': '18.3.7' },
    typo: typo('src/main.tsx'),
  },
  { name: 'Vue 3', folder: 'vue', typo: typo('src/App.vue') },
  { name: 'Svelte 5', folder: 'svelte', typo: typo('src/App.svelte') },
  // Angular reads no types of custom elements: what refuses the value is a directive of the application.
  { name: 'Angular 21', folder: 'angular', typo: typo('src/main.ts'), typed: 'imports: [NationOfBadge],' },
  // Drawn on the server: its templates are not checked.
  { name: 'Astro 5', folder: 'astro', drawnOnServer: true },
];
