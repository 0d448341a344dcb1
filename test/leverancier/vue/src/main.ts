import { createApp } from 'vue';
import App from './App.vue';

const dossier: unknown = await (await fetch('/zaak/dossier.json')).json();
createApp(App, { dossier }).mount('#app');
