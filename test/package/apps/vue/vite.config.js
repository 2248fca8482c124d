import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const tags = /^(jak|nhs|baseline|treatment)-/;

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tags.test(tag) } } })],
});
