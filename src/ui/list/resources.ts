export type RegisterResource = 'requests' | 'clients' | 'consents' | 'disclosures' | 'recipients';
