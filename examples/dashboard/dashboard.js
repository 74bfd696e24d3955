const network = document.querySelector('parley-network');
const followers = document.querySelectorAll('parley-contacts, parley-timeline');

network.addEventListener('parley-choose', ({ detail }) => {
  if (detail.kind !== 'leader') return;
  for (const piece of followers) piece.leader = detail.leader;
});
