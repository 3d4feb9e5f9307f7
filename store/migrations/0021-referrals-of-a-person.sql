-- Our referrals of one person, asked for whenever a consent of theirs changes.
create index referral_list_person on referral_list (organisation, person_id) where person_id is not null;
