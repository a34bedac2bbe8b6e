"Every REST operation of Discord, with its fields and their limits. Made by nbs/90_build.ipynb, which explains it: do not edit."
# From discord/discord-api-spec@74fda0f (MIT); titles and pages from discord/discord-api-docs@c98d64bc

ops = '''
get_my_application GET /applications/@me b - resources/application Get Current Application
  < 200 PrivateApplicationResponse
update_my_application PATCH /applications/@me b j resources/application Edit Current Application
  >! ApplicationFormPartial
  < 200 PrivateApplicationResponse
get_application GET /applications/{application_id} b - -
  < 200 PrivateApplicationResponse
update_application PATCH /applications/{application_id} b j -
  >! ApplicationFormPartial
  < 200 PrivateApplicationResponse
applications_get_activity_instance GET /applications/{application_id}/activity-instances/{instance_id:str} b - resources/application Get Application Activity Instance
  < 200 EmbeddedActivityInstance
upload_application_attachment POST /applications/{application_id}/attachment bo m -
  >! upload_application_attachment
  + file
  < 200 ActivitiesAttachmentResponse
list_application_commands GET /applications/{application_id}/commands bo - interactions/application-commands Get Global Application Commands
  with_localizations bool
  @ applications.commands.update
  < 200 list[ApplicationCommandResponse]
bulk_set_application_commands PUT /applications/{application_id}/commands bo j interactions/application-commands Bulk Overwrite Global Application Commands
  >! list[ApplicationCommandUpdateRequest]<..130>?
  @ applications.commands.update
  < 200 list[ApplicationCommandResponse]
create_application_command POST /applications/{application_id}/commands bo j interactions/application-commands Create Global Application Command
  >! ApplicationCommandCreateRequest
  @ applications.commands.update
  < 200 ApplicationCommandResponse
  < 201 ApplicationCommandResponse
get_application_command GET /applications/{application_id}/commands/{command_id} bo - interactions/application-commands Get Global Application Command
  @ applications.commands.update
  < 200 ApplicationCommandResponse
delete_application_command DELETE /applications/{application_id}/commands/{command_id} bo - interactions/application-commands Delete Global Application Command
  @ applications.commands.update
  < 204
update_application_command PATCH /applications/{application_id}/commands/{command_id} bo j interactions/application-commands Edit Global Application Command
  >! ApplicationCommandPatchRequestPartial
  @ applications.commands.update
  < 200 ApplicationCommandResponse
list_application_emojis GET /applications/{application_id}/emojis b - resources/emoji List Application Emojis
  < 200 ListApplicationEmojisResponse
create_application_emoji POST /applications/{application_id}/emojis b j resources/emoji Create Application Emoji
  >! create_application_emoji
  < 201 EmojiResponse
get_application_emoji GET /applications/{application_id}/emojis/{emoji_id} b - resources/emoji Get Application Emoji
  < 200 EmojiResponse
delete_application_emoji DELETE /applications/{application_id}/emojis/{emoji_id} b - resources/emoji Delete Application Emoji
  < 204
update_application_emoji PATCH /applications/{application_id}/emojis/{emoji_id} b j resources/emoji Modify Application Emoji
  >! update_application_emoji
  < 200 EmojiResponse
get_entitlements GET /applications/{application_id}/entitlements bo - resources/entitlement List Entitlements
  user_id id
  sku_ids str|set[id?]<..100>
  guild_id id
  before id
  after id
  limit int<1..100>
  exclude_ended bool
  exclude_deleted bool
  only_active bool
  @ applications.entitlements
  < 200 list[EntitlementResponse]
create_entitlement POST /applications/{application_id}/entitlements b j resources/entitlement Create Test Entitlement
  >! CreateEntitlementRequestData
  < 200 EntitlementResponse
get_entitlement GET /applications/{application_id}/entitlements/{entitlement_id} bo - resources/entitlement Get Entitlement
  @ applications.entitlements
  < 200 EntitlementResponse
delete_entitlement DELETE /applications/{application_id}/entitlements/{entitlement_id} bo - resources/entitlement Delete Test Entitlement
  @ applications.entitlements
  < 204
consume_entitlement POST /applications/{application_id}/entitlements/{entitlement_id}/consume bo - resources/entitlement Consume an Entitlement
  @ applications.entitlements
  < 204
list_guild_application_commands GET /applications/{application_id}/guilds/{guild_id}/commands bo - interactions/application-commands Get Guild Application Commands
  with_localizations bool
  @ applications.commands.update
  < 200 list[ApplicationCommandResponse]
bulk_set_guild_application_commands PUT /applications/{application_id}/guilds/{guild_id}/commands bo j interactions/application-commands Bulk Overwrite Guild Application Commands
  >! list[ApplicationCommandUpdateRequest]<..130>?
  @ applications.commands.update
  < 200 list[ApplicationCommandResponse]
create_guild_application_command POST /applications/{application_id}/guilds/{guild_id}/commands bo j interactions/application-commands Create Guild Application Command
  >! ApplicationCommandCreateRequest
  @ applications.commands.update
  < 200 ApplicationCommandResponse
  < 201 ApplicationCommandResponse
list_guild_application_command_permissions GET /applications/{application_id}/guilds/{guild_id}/commands/permissions bo - interactions/application-commands Get Guild Application Command Permissions
  @ applications.commands.permissions.update
  < 200 list[CommandPermissionsResponse]
get_guild_application_command GET /applications/{application_id}/guilds/{guild_id}/commands/{command_id} bo - interactions/application-commands Get Guild Application Command
  @ applications.commands.update
  < 200 ApplicationCommandResponse
delete_guild_application_command DELETE /applications/{application_id}/guilds/{guild_id}/commands/{command_id} bo - interactions/application-commands Delete Guild Application Command
  @ applications.commands.update
  < 204
update_guild_application_command PATCH /applications/{application_id}/guilds/{guild_id}/commands/{command_id} bo j interactions/application-commands Edit Guild Application Command
  >! ApplicationCommandPatchRequestPartial
  @ applications.commands.update
  < 200 ApplicationCommandResponse
get_guild_application_command_permissions GET /applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions bo - interactions/application-commands Get Application Command Permissions
  @ applications.commands.permissions.update
  < 200 CommandPermissionsResponse
set_guild_application_command_permissions PUT /applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions bo j interactions/application-commands Edit Application Command Permissions
  >! set_guild_application_command_permissions
  @ applications.commands.permissions.update
  < 200 CommandPermissionsResponse
get_application_role_connections_metadata GET /applications/{application_id}/role-connections/metadata b - resources/application-role-connection-metadata Get Application Role Connection Metadata Records
  < 200 list[ApplicationRoleConnectionsMetadataItemResponse]
update_application_role_connections_metadata PUT /applications/{application_id}/role-connections/metadata b j resources/application-role-connection-metadata Update Application Role Connection Metadata Records
  >! list[ApplicationRoleConnectionsMetadataItemRequest]<..5>?
  < 200 list[ApplicationRoleConnectionsMetadataItemResponse]
get_channel GET /channels/{channel_id} b - resources/channel Get Channel
  < 200 GuildChannelResponse|PrivateChannelResponse|PrivateGroupChannelResponse|ThreadResponse
delete_channel DELETE /channels/{channel_id} b - resources/channel Delete/Close Channel
  < 200 GuildChannelResponse|PrivateChannelResponse|PrivateGroupChannelResponse|ThreadResponse
update_channel PATCH /channels/{channel_id} b j resources/channel Modify Channel
  >! UpdateDMRequestPartial|UpdateGroupDMRequestPartial|UpdateGuildChannelRequestPartial|UpdateThreadRequestPartial
  < 200 GuildChannelResponse|PrivateChannelResponse|PrivateGroupChannelResponse|ThreadResponse
follow_channel POST /channels/{channel_id}/followers b j resources/channel Follow Announcement Channel
  >! follow_channel
  < 200 ChannelFollowerResponse
list_channel_invites GET /channels/{channel_id}/invites b - resources/channel Get Channel Invites
  < 200 list[FriendInviteResponse|GroupDMInviteResponse|GuildInviteResponse?]
create_channel_invite POST /channels/{channel_id}/invites b jmf resources/channel Create Channel Invite
  >! CreateGroupDMInviteRequest|CreateGuildInviteRequest
  + target_users_file
  < 200 FriendInviteResponse|GroupDMInviteResponse|GuildInviteResponse
  < 204
list_messages GET /channels/{channel_id}/messages b - resources/message Get Channel Messages
  around id
  before id
  after id
  limit int<1..100>
  < 200 list[MessageResponse]
create_message POST /channels/{channel_id}/messages b jmf resources/message Create Message
  >! MessageCreateRequest
  + files[0] files[1] files[2] files[3] files[4] files[5] files[6] files[7] files[8] files[9]
  < 200 MessageResponse
bulk_delete_messages POST /channels/{channel_id}/messages/bulk-delete b j resources/message Bulk Delete Messages
  >! bulk_delete_messages
  < 204
list_pins GET /channels/{channel_id}/messages/pins b - resources/message Get Channel Pins
  before time
  limit int<1..50>
  < 200 PinnedMessagesResponse
create_pin PUT /channels/{channel_id}/messages/pins/{message_id} b - resources/message Pin Message
  < 204
delete_pin DELETE /channels/{channel_id}/messages/pins/{message_id} b - resources/message Unpin Message
  < 204
get_message GET /channels/{channel_id}/messages/{message_id} b - resources/message Get Channel Message
  < 200 MessageResponse
delete_message DELETE /channels/{channel_id}/messages/{message_id} b - resources/message Delete Message
  < 204
update_message PATCH /channels/{channel_id}/messages/{message_id} b jmf resources/message Edit Message
  >! MessageEditRequestPartial
  + files[0] files[1] files[2] files[3] files[4] files[5] files[6] files[7] files[8] files[9]
  < 200 MessageResponse
crosspost_message POST /channels/{channel_id}/messages/{message_id}/crosspost b - resources/message Crosspost Message
  < 200 MessageResponse
delete_all_message_reactions DELETE /channels/{channel_id}/messages/{message_id}/reactions b - resources/message Delete All Reactions
  < 204
list_message_reactions_by_emoji GET /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name:str} b - resources/message Get Reactions
  after id
  limit int<1..100>
  type ReactionTypes
  < 200 list[UserResponse]
delete_all_message_reactions_by_emoji DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name:str} b - resources/message Delete All Reactions for Emoji
  < 204
add_my_message_reaction PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name:str}/@me b - resources/message Create Reaction
  < 204
delete_my_message_reaction DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name:str}/@me b - resources/message Delete Own Reaction
  < 204
delete_user_message_reaction DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name:str}/{user_id} b - resources/message Delete User Reaction
  < 204
create_thread_from_message POST /channels/{channel_id}/messages/{message_id}/threads b j resources/channel Start Thread from Message
  >! CreateTextThreadWithMessageRequest
  < 201 ThreadResponse
set_channel_permission_overwrite PUT /channels/{channel_id}/permissions/{overwrite_id} b j resources/channel Edit Channel Permissions
  >! set_channel_permission_overwrite
  < 204
delete_channel_permission_overwrite DELETE /channels/{channel_id}/permissions/{overwrite_id} b - resources/channel Delete Channel Permission
  < 204
deprecated_list_pins GET /channels/{channel_id}/pins b - resources/message Get Pinned Messages (deprecated)
  < 200 list[MessageResponse]
deprecated_create_pin PUT /channels/{channel_id}/pins/{message_id} b - resources/message Pin Message (deprecated)
  < 204
deprecated_delete_pin DELETE /channels/{channel_id}/pins/{message_id} b - resources/message Unpin Message (deprecated)
  < 204
get_answer_voters GET /channels/{channel_id}/polls/{message_id}/answers/{answer_id:int<1..10>} b - resources/poll Get Answer Voters
  after id
  limit int<1..100>
  < 200 PollAnswerDetailsResponse
poll_expire POST /channels/{channel_id}/polls/{message_id}/expire b - resources/poll End Poll
  < 200 MessageResponse
add_group_dm_user PUT /channels/{channel_id}/recipients/{user_id} b j resources/channel Group DM Add Recipient
  >! add_group_dm_user
  < 201 PrivateChannelResponse|PrivateGroupChannelResponse
  < 204
delete_group_dm_user DELETE /channels/{channel_id}/recipients/{user_id} b - resources/channel Group DM Remove Recipient
  < 204
send_soundboard_sound POST /channels/{channel_id}/send-soundboard-sound b j resources/soundboard Send Soundboard Sound
  >! SoundboardSoundSendRequest
  < 204
list_thread_members GET /channels/{channel_id}/thread-members b - resources/channel List Thread Members
  with_member bool
  limit int<1..100>
  after id
  < 200 list[ThreadMemberResponse]
join_thread PUT /channels/{channel_id}/thread-members/@me b - resources/channel Join Thread
  < 204
leave_thread DELETE /channels/{channel_id}/thread-members/@me b - resources/channel Leave Thread
  < 204
get_thread_member GET /channels/{channel_id}/thread-members/{user_id} b - resources/channel Get Thread Member
  with_member bool
  < 200 ThreadMemberResponse
add_thread_member PUT /channels/{channel_id}/thread-members/{user_id} b - resources/channel Add Thread Member
  < 204
delete_thread_member DELETE /channels/{channel_id}/thread-members/{user_id} b - resources/channel Remove Thread Member
  < 204
create_thread POST /channels/{channel_id}/threads b jmf resources/channel Start Thread in Forum or Media Channel
  >! CreateForumThreadRequest|CreateTextThreadWithoutMessageRequest
  < 201 CreatedThreadResponse
list_private_archived_threads GET /channels/{channel_id}/threads/archived/private b - resources/channel List Private Archived Threads
  before time
  limit int<2..100>
  < 200 ThreadsResponse
list_public_archived_threads GET /channels/{channel_id}/threads/archived/public b - resources/channel List Public Archived Threads
  before time
  limit int<2..100>
  < 200 ThreadsResponse
thread_search GET /channels/{channel_id}/threads/search b - -
  name str<..100>
  slop int<0..100>
  min_id id
  max_id id
  tag str|set[id]<..20>
  tag_setting ThreadSearchTagSetting
  archived bool
  sort_by ThreadSortingMode
  sort_order SortingOrder
  limit int<1..25>
  offset int<0..9975>
  < 200 ThreadSearchResponse
  < 202 SearchIndexNotReadyResponse
trigger_typing_indicator POST /channels/{channel_id}/typing b - resources/channel Trigger Typing Indicator
  < 200 TypingIndicatorResponse
  < 204
list_my_private_archived_threads GET /channels/{channel_id}/users/@me/threads/archived/private b - resources/channel List Joined Private Archived Threads
  before id
  limit int<2..100>
  < 200 ThreadsResponse
update_voice_channel_status PUT /channels/{channel_id}/voice-status b j resources/channel Set Voice Channel Status
  >! update_voice_channel_status
  < 204
list_channel_webhooks GET /channels/{channel_id}/webhooks b - resources/webhook Get Channel Webhooks
  < 200 list[ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse]
create_webhook POST /channels/{channel_id}/webhooks b j resources/webhook Create Webhook
  >! create_webhook
  < 200 GuildIncomingWebhookResponse
get_gateway GET /gateway a - events/gateway Get Gateway
  < 200 GatewayResponse
get_bot_gateway GET /gateway/bot b - events/gateway Get Gateway Bot
  < 200 GatewayBotResponse
get_guild_template GET /guilds/templates/{code:str} a - resources/guild-template Get Guild Template
  < 200 GuildTemplateResponse
get_guild GET /guilds/{guild_id} b - resources/guild Get Guild
  with_counts bool
  < 200 GuildWithCountsResponse
update_guild PATCH /guilds/{guild_id} b j resources/guild Modify Guild
  >! GuildPatchRequestPartial
  < 200 GuildResponse
list_guild_audit_log_entries GET /guilds/{guild_id}/audit-logs b - resources/audit-log Get Guild Audit Log
  user_id id
  target_id id
  action_type AuditLogActionTypes
  before id
  after id
  limit int<1..100>
  < 200 GuildAuditLogResponse
list_auto_moderation_rules GET /guilds/{guild_id}/auto-moderation/rules b - resources/auto-moderation List Auto Moderation Rules for Guild
  < 200 list[DefaultKeywordRuleResponse|KeywordRuleResponse|MLSpamRuleResponse|MentionSpamRuleResponse|UserProfileRuleResponse?]
create_auto_moderation_rule POST /guilds/{guild_id}/auto-moderation/rules b j resources/auto-moderation Create Auto Moderation Rule
  >! DefaultKeywordListUpsertRequest|KeywordUpsertRequest|MLSpamUpsertRequest|MentionSpamUpsertRequest|UserProfileUpsertRequest
  < 200 DefaultKeywordRuleResponse|KeywordRuleResponse|MLSpamRuleResponse|MentionSpamRuleResponse|UserProfileRuleResponse
get_auto_moderation_rule GET /guilds/{guild_id}/auto-moderation/rules/{rule_id} b - resources/auto-moderation Get Auto Moderation Rule
  < 200 DefaultKeywordRuleResponse|KeywordRuleResponse|MLSpamRuleResponse|MentionSpamRuleResponse|UserProfileRuleResponse
delete_auto_moderation_rule DELETE /guilds/{guild_id}/auto-moderation/rules/{rule_id} b - resources/auto-moderation Delete Auto Moderation Rule
  < 204
update_auto_moderation_rule PATCH /guilds/{guild_id}/auto-moderation/rules/{rule_id} b j resources/auto-moderation Modify Auto Moderation Rule
  >! DefaultKeywordListUpsertRequestPartial|KeywordUpsertRequestPartial|MLSpamUpsertRequestPartial|MentionSpamUpsertRequestPartial|UserProfileUpsertRequestPartial
  < 200 DefaultKeywordRuleResponse|KeywordRuleResponse|MLSpamRuleResponse|MentionSpamRuleResponse|UserProfileRuleResponse
list_guild_bans GET /guilds/{guild_id}/bans b - resources/guild Get Guild Bans
  limit int<1..1000>
  before id
  after id
  < 200 list[GuildBanResponse]
get_guild_ban GET /guilds/{guild_id}/bans/{user_id} b - resources/guild Get Guild Ban
  < 200 GuildBanResponse
ban_user_from_guild PUT /guilds/{guild_id}/bans/{user_id} b j resources/guild Create Guild Ban
  >! BanUserFromGuildRequest
  < 204
unban_user_from_guild DELETE /guilds/{guild_id}/bans/{user_id} b j resources/guild Remove Guild Ban
  >! UnbanUserFromGuildRequest
  < 204
bulk_ban_users_from_guild POST /guilds/{guild_id}/bulk-ban b j resources/guild Bulk Guild Ban
  >! BulkBanUsersRequest
  < 200 BulkBanUsersResponse
list_guild_channels GET /guilds/{guild_id}/channels bo - resources/guild Get Guild Channels
  < 200 list[GuildChannelResponse|PrivateChannelResponse|PrivateGroupChannelResponse|ThreadResponse]
create_guild_channel POST /guilds/{guild_id}/channels b j resources/guild Create Guild Channel
  >! CreateGuildChannelRequest
  < 201 GuildChannelResponse
bulk_update_guild_channels PATCH /guilds/{guild_id}/channels b j resources/guild Modify Guild Channel Positions
  >! list[bulk_update_guild_channels.item]
  < 204
list_guild_emojis GET /guilds/{guild_id}/emojis b - resources/emoji List Guild Emojis
  < 200 list[EmojiResponse]
create_guild_emoji POST /guilds/{guild_id}/emojis b j resources/emoji Create Guild Emoji
  >! create_guild_emoji
  < 201 EmojiResponse
get_guild_emoji GET /guilds/{guild_id}/emojis/{emoji_id} b - resources/emoji Get Guild Emoji
  < 200 EmojiResponse
delete_guild_emoji DELETE /guilds/{guild_id}/emojis/{emoji_id} b - resources/emoji Delete Guild Emoji
  < 204
update_guild_emoji PATCH /guilds/{guild_id}/emojis/{emoji_id} b j resources/emoji Modify Guild Emoji
  >! update_guild_emoji
  < 200 EmojiResponse
update_guild_incident_actions PUT /guilds/{guild_id}/incident-actions b j resources/guild Modify Guild Incident Actions
  >! GuildIncidentActionsRequest
  < 200 GuildIncidentsDataResponse
list_guild_integrations GET /guilds/{guild_id}/integrations b - resources/guild Get Guild Integrations
  < 200 list[DiscordIntegrationResponse|ExternalConnectionIntegrationResponse|GuildSubscriptionIntegrationResponse]
delete_guild_integration DELETE /guilds/{guild_id}/integrations/{integration_id} b - resources/guild Delete Guild Integration
  < 204
list_guild_invites GET /guilds/{guild_id}/invites b - resources/guild Get Guild Invites
  < 200 list[FriendInviteResponse|GroupDMInviteResponse|GuildInviteResponse?]
list_guild_members GET /guilds/{guild_id}/members b - resources/guild List Guild Members
  limit int<1..1000>
  after int<0..>
  < 200 list[GuildMemberResponse]
update_my_guild_member PATCH /guilds/{guild_id}/members/@me b j resources/guild Modify Current Member
  >! update_my_guild_member
  < 200 PrivateGuildMemberResponse
search_guild_members GET /guilds/{guild_id}/members/search b - resources/guild Search Guild Members
  limit int<1..1000>
  query! str<1..100>
  < 200 list[GuildMemberResponse]
get_guild_member GET /guilds/{guild_id}/members/{user_id} b - resources/guild Get Guild Member
  < 200 GuildMemberResponse
add_guild_member PUT /guilds/{guild_id}/members/{user_id} b j resources/guild Add Guild Member
  >! BotAddGuildMemberRequest
  < 201 GuildMemberResponse
  < 204
delete_guild_member DELETE /guilds/{guild_id}/members/{user_id} b - resources/guild Remove Guild Member
  < 204
update_guild_member PATCH /guilds/{guild_id}/members/{user_id} b j resources/guild Modify Guild Member
  >! update_guild_member
  < 200 GuildMemberResponse
  < 204
add_guild_member_role PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id} b - resources/guild Add Guild Member Role
  < 204
delete_guild_member_role DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id} b - resources/guild Remove Guild Member Role
  < 204
guild_search GET /guilds/{guild_id}/messages/search b - resources/message Search Guild Messages
  sort_by SortingMode
  sort_order SortingOrder
  content str<..1024>
  slop int<0..100>
  author_id set[id]<..100>
  author_type set[AuthorType]<..6>
  mentions set[id]<..100>
  mentions_role_id set[id]<..100>
  replied_to_user_id set[id]<..100>
  replied_to_message_id set[id]<..100>
  mention_everyone bool
  min_id id
  max_id id
  limit int<1..25>
  offset int<0..9975>
  has set[HasOption]<..18>
  link_hostname set[str<..256>]<..100>
  embed_provider set[str<..256>]<..100>
  embed_type set[SearchableEmbedType]<..5>
  attachment_extension set[str<..256>]<..100>
  attachment_filename set[str<..1024>]<..100>
  pinned bool
  include_nsfw bool
  channel_id set[id]<..500>
  < 200 GuildSearchResponse
  < 202 SearchIndexNotReadyResponse
get_guild_new_member_welcome GET /guilds/{guild_id}/new-member-welcome b - -
  < 200 GuildHomeSettingsResponse
  < 204
get_guilds_onboarding GET /guilds/{guild_id}/onboarding b - resources/guild Get Guild Onboarding
  < 200 UserGuildOnboardingResponse
put_guilds_onboarding PUT /guilds/{guild_id}/onboarding b j resources/guild Modify Guild Onboarding
  >! UpdateGuildOnboardingRequest
  < 200 GuildOnboardingResponse
get_guild_preview GET /guilds/{guild_id}/preview b - resources/guild Get Guild Preview
  < 200 GuildPreviewResponse
preview_prune_guild GET /guilds/{guild_id}/prune b - resources/guild Get Guild Prune Count
  days int<1..30>
  include_roles str|set[id?]<..100>
  < 200 GuildPruneResponse
prune_guild POST /guilds/{guild_id}/prune b j resources/guild Begin Guild Prune
  >! PruneGuildRequest
  < 200 GuildPruneResponse
list_guild_voice_regions GET /guilds/{guild_id}/regions b - resources/guild Get Guild Voice Regions
  < 200 list[VoiceRegionResponse]
get_guild_join_requests GET /guilds/{guild_id}/requests b - -
  status GuildJoinRequestApplicationStatus
  limit int<1..100>
  before id
  after id
  < 200 GuildJoinRequestsListResponse
action_guild_join_request PATCH /guilds/{guild_id}/requests/{request_id} b j -
  >! action_guild_join_request
  < 200 GuildJoinRequestResponse
list_guild_roles GET /guilds/{guild_id}/roles b - resources/guild Get Guild Roles
  < 200 list[GuildRoleResponse]
create_guild_role POST /guilds/{guild_id}/roles b j resources/guild Create Guild Role
  >! CreateRoleRequest
  < 200 GuildRoleResponse
bulk_update_guild_roles PATCH /guilds/{guild_id}/roles b j resources/guild Modify Guild Role Positions
  >! list[UpdateRolePositionsRequest]
  < 200 list[GuildRoleResponse]
guild_role_member_counts GET /guilds/{guild_id}/roles/member-counts b - resources/guild Get Guild Role Member Counts
  < 200 map[int]
get_guild_role GET /guilds/{guild_id}/roles/{role_id} b - resources/guild Get Guild Role
  < 200 GuildRoleResponse
delete_guild_role DELETE /guilds/{guild_id}/roles/{role_id} b - resources/guild Delete Guild Role
  < 204
update_guild_role PATCH /guilds/{guild_id}/roles/{role_id} b j resources/guild Modify Guild Role
  >! UpdateRoleRequestPartial
  < 200 GuildRoleResponse
list_guild_scheduled_events GET /guilds/{guild_id}/scheduled-events b - resources/guild-scheduled-event List Scheduled Events for Guild
  with_user_count bool
  < 200 list[ExternalScheduledEventResponse|StageScheduledEventResponse|VoiceScheduledEventResponse]
create_guild_scheduled_event POST /guilds/{guild_id}/scheduled-events b j resources/guild-scheduled-event Create Guild Scheduled Event
  >! ExternalScheduledEventCreateRequest|StageScheduledEventCreateRequest|VoiceScheduledEventCreateRequest
  < 200 ExternalScheduledEventResponse|StageScheduledEventResponse|VoiceScheduledEventResponse
get_guild_scheduled_event GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id} b - resources/guild-scheduled-event Get Guild Scheduled Event
  with_user_count bool
  < 200 ExternalScheduledEventResponse|StageScheduledEventResponse|VoiceScheduledEventResponse
delete_guild_scheduled_event DELETE /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id} b - resources/guild-scheduled-event Delete Guild Scheduled Event
  < 204
update_guild_scheduled_event PATCH /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id} b j resources/guild-scheduled-event Modify Guild Scheduled Event
  >! ExternalScheduledEventPatchRequestPartial|StageScheduledEventPatchRequestPartial|VoiceScheduledEventPatchRequestPartial
  < 200 ExternalScheduledEventResponse|StageScheduledEventResponse|VoiceScheduledEventResponse
create_guild_scheduled_event_exception POST /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions b j -
  >! GuildScheduledEventExceptionCreateRequest
  < 200 GuildScheduledEventExceptionResponse
delete_guild_scheduled_event_exception DELETE /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id} b - -
  < 204
update_guild_scheduled_event_exception PATCH /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id} b j -
  >! GuildScheduledEventExceptionPatchRequestPartial
  < 200 GuildScheduledEventExceptionResponse
list_guild_scheduled_event_users GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users b - resources/guild-scheduled-event Get Guild Scheduled Event Users
  with_member bool
  limit int<1..100>
  before id
  after id
  < 200 list[ScheduledEventUserResponse]
count_guild_scheduled_event_users GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts b - -
  guild_scheduled_event_exception_ids list[id]<..10>
  < 200 ScheduledEventUserCountResponse
list_guild_scheduled_event_exception_users GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users b - -
  with_member bool
  limit int<1..100>
  before id
  after id
  < 200 list[ScheduledEventUserResponse]
list_guild_soundboard_sounds GET /guilds/{guild_id}/soundboard-sounds b - resources/soundboard List Guild Soundboard Sounds
  < 200 ListGuildSoundboardSoundsResponse
create_guild_soundboard_sound POST /guilds/{guild_id}/soundboard-sounds b j resources/soundboard Create Guild Soundboard Sound
  >! SoundboardCreateRequest
  < 201 SoundboardSoundResponse
get_guild_soundboard_sound GET /guilds/{guild_id}/soundboard-sounds/{sound_id} b - resources/soundboard Get Guild Soundboard Sound
  < 200 SoundboardSoundResponse
delete_guild_soundboard_sound DELETE /guilds/{guild_id}/soundboard-sounds/{sound_id} b - resources/soundboard Delete Guild Soundboard Sound
  < 204
update_guild_soundboard_sound PATCH /guilds/{guild_id}/soundboard-sounds/{sound_id} b j resources/soundboard Modify Guild Soundboard Sound
  >! SoundboardPatchRequestPartial
  < 200 SoundboardSoundResponse
list_guild_stickers GET /guilds/{guild_id}/stickers b - resources/sticker List Guild Stickers
  < 200 list[GuildStickerResponse]
create_guild_sticker POST /guilds/{guild_id}/stickers b m resources/sticker Create Guild Sticker
  >! create_guild_sticker
  + file
  < 201 GuildStickerResponse
get_guild_sticker GET /guilds/{guild_id}/stickers/{sticker_id} b - resources/sticker Get Guild Sticker
  < 200 GuildStickerResponse
delete_guild_sticker DELETE /guilds/{guild_id}/stickers/{sticker_id} b - resources/sticker Delete Guild Sticker
  < 204
update_guild_sticker PATCH /guilds/{guild_id}/stickers/{sticker_id} b j resources/sticker Modify Guild Sticker
  >! update_guild_sticker
  < 200 GuildStickerResponse
list_guild_templates GET /guilds/{guild_id}/templates b - resources/guild-template Get Guild Templates
  < 200 list[GuildTemplateResponse]
create_guild_template POST /guilds/{guild_id}/templates b j resources/guild-template Create Guild Template
  >! create_guild_template
  < 200 GuildTemplateResponse
sync_guild_template PUT /guilds/{guild_id}/templates/{code:str} b - resources/guild-template Sync Guild Template
  < 200 GuildTemplateResponse
delete_guild_template DELETE /guilds/{guild_id}/templates/{code:str} b - resources/guild-template Delete Guild Template
  < 200 GuildTemplateResponse
update_guild_template PATCH /guilds/{guild_id}/templates/{code:str} b j resources/guild-template Modify Guild Template
  >! update_guild_template
  < 200 GuildTemplateResponse
get_active_guild_threads GET /guilds/{guild_id}/threads/active b - resources/guild List Active Guild Threads
  < 200 ThreadsResponse
get_guild_vanity_url GET /guilds/{guild_id}/vanity-url b - resources/guild Get Guild Vanity URL
  < 200 VanityURLResponse
get_self_voice_state GET /guilds/{guild_id}/voice-states/@me b - resources/voice Get Current User Voice State
  < 200 VoiceStateResponse
update_self_voice_state PATCH /guilds/{guild_id}/voice-states/@me b j resources/voice Modify Current User Voice State
  >! UpdateSelfVoiceStateRequestPartial
  < 204
get_voice_state GET /guilds/{guild_id}/voice-states/{user_id} b - resources/voice Get User Voice State
  < 200 VoiceStateResponse
update_voice_state PATCH /guilds/{guild_id}/voice-states/{user_id} b j resources/voice Modify User Voice State
  >! UpdateVoiceStateRequestPartial
  < 204
get_guild_webhooks GET /guilds/{guild_id}/webhooks b - resources/webhook Get Guild Webhooks
  < 200 list[ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse]
get_guild_welcome_screen GET /guilds/{guild_id}/welcome-screen b - resources/guild Get Guild Welcome Screen
  < 200 GuildWelcomeScreenResponse
update_guild_welcome_screen PATCH /guilds/{guild_id}/welcome-screen b j resources/guild Modify Guild Welcome Screen
  >! WelcomeScreenPatchRequestPartial
  < 200 GuildWelcomeScreenResponse
get_guild_widget_settings GET /guilds/{guild_id}/widget b - resources/guild Get Guild Widget Settings
  < 200 WidgetSettingsResponse
update_guild_widget_settings PATCH /guilds/{guild_id}/widget b j resources/guild Modify Guild Widget
  >! update_guild_widget_settings
  < 200 WidgetSettingsResponse
get_guild_widget GET /guilds/{guild_id}/widget.json a - resources/guild Get Guild Widget
  < 200 WidgetResponse
get_guild_widget_png GET /guilds/{guild_id}/widget.png a - resources/guild Get Guild Widget Image
  style WidgetImageStyles
  < 200 file
create_interaction_response POST /interactions/{interaction_id}/{interaction_token:str}/callback a jmf interactions/receiving-and-responding Create Interaction Response
  with_response bool
  >! ApplicationCommandAutocompleteCallbackRequest|CreateMessageInteractionCallbackRequest|LaunchActivityInteractionCallbackRequest|ModalInteractionCallbackRequest|PongInteractionCallbackRequest|SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest|UpdateMessageInteractionCallbackRequest
  < 200 InteractionCallbackResponse
  < 204
invite_resolve GET /invites/{code:str} a - resources/invite Get Invite
  with_counts bool
  guild_scheduled_event_id id
  target_channel_id id
  target_message_id id
  < 200 FriendInviteResponse|GroupDMInviteResponse|GuildInviteResponse
invite_revoke DELETE /invites/{code:str} b - resources/invite Delete Invite
  < 200 FriendInviteResponse|GroupDMInviteResponse|GuildInviteResponse
get_invite_target_users GET /invites/{code:str}/target-users b - resources/invite Get Target Users
  < 200 file
update_invite_target_users PUT /invites/{code:str}/target-users b m resources/invite Update Target Users
  >! update_invite_target_users
  + target_users_file
  < 204
get_invite_target_users_job_status GET /invites/{code:str}/target-users/job-status b - resources/invite Get Target Users Job Status
  < 200 TargetUsersJobStatusResponse
create_or_join_lobby PUT /lobbies bo j resources/lobby Create or Join Lobby
  >! create_or_join_lobby
  < 200 LobbyResponse
create_lobby POST /lobbies b j resources/lobby Create Lobby
  >! create_lobby
  < 201 LobbyResponse
get_lobby GET /lobbies/{lobby_id} b - resources/lobby Get Lobby
  < 200 LobbyResponse
delete_lobby DELETE /lobbies/{lobby_id} b - resources/lobby Delete Lobby
  < 204
edit_lobby PATCH /lobbies/{lobby_id} b j resources/lobby Modify Lobby
  >! edit_lobby
  < 200 LobbyResponse
edit_lobby_channel_link PATCH /lobbies/{lobby_id}/channel-linking bo j resources/lobby Unlink Channel from Lobby
  >! edit_lobby_channel_link
  < 200 LobbyResponse
leave_lobby DELETE /lobbies/{lobby_id}/members/@me bo - resources/lobby Leave Lobby
  < 204
create_linked_lobby_guild_invite_for_self POST /lobbies/{lobby_id}/members/@me/invites bo - resources/lobby Create Lobby Channel Invite for Self
  < 200 LobbyGuildInviteResponse
bulk_update_lobby_members POST /lobbies/{lobby_id}/members/bulk b j resources/lobby Bulk Update Lobby Members
  >! list[BulkLobbyMemberRequest]<1..25>?
  < 200 list[LobbyMemberResponse]
add_lobby_member PUT /lobbies/{lobby_id}/members/{user_id} b j resources/lobby Add a Member to a Lobby
  >! add_lobby_member
  < 200 LobbyMemberResponse
delete_lobby_member DELETE /lobbies/{lobby_id}/members/{user_id} b - resources/lobby Remove a Member from a Lobby
  < 204
create_linked_lobby_guild_invite_for_user POST /lobbies/{lobby_id}/members/{user_id}/invites b - resources/lobby Create Lobby Channel Invite for User
  < 200 LobbyGuildInviteResponse
get_lobby_messages GET /lobbies/{lobby_id}/messages bo - resources/lobby Get Lobby Messages
  limit int<1..200>
  < 200 list[LobbyMessageResponse]
create_lobby_message POST /lobbies/{lobby_id}/messages bo jmf resources/lobby Send Lobby Message
  >! SDKMessageRequest
  < 201 LobbyMessageResponse
update_lobby_message_external_moderation_metadata PUT /lobbies/{lobby_id}/messages/{message_id}/moderation-metadata b jmf resources/lobby Update Lobby Message Moderation Metadata
  >! map[str<..2000>]<..5>
  < 204
get_my_oauth2_authorization GET /oauth2/@me bo - topics/oauth2 Get Current Authorization Information
  < 200 OAuth2GetAuthorizationResponse
get_my_oauth2_application GET /oauth2/applications/@me b - topics/oauth2 Get Current Bot Application Information
  < 200 PrivateApplicationResponse
get_public_keys GET /oauth2/keys a - -
  < 200 OAuth2GetKeys
get_openid_connect_userinfo GET /oauth2/userinfo bo - -
  @ openid
  < 200 OAuth2GetOpenIDConnectUserInfoResponse
update_user_message_external_moderation_metadata PUT /partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata b jmf -
  >! map[str<..2000>]<..5>
  < 204
partner_sdk_unmerge_provisional_account POST /partner-sdk/provisional-accounts/unmerge a j -
  >! partner_sdk_unmerge_provisional_account
  < 204
bot_partner_sdk_unmerge_provisional_account POST /partner-sdk/provisional-accounts/unmerge/bot b j -
  >! bot_partner_sdk_unmerge_provisional_account
  < 204
partner_sdk_token POST /partner-sdk/token a j -
  >! partner_sdk_token
  < 200 ProvisionalTokenResponse
bot_partner_sdk_token POST /partner-sdk/token/bot b j -
  >! bot_partner_sdk_token
  < 200 ProvisionalTokenResponse
get_sku_subscriptions GET /skus/{sku_id}/subscriptions bo - resources/subscription List SKU Subscriptions
  before id
  after id
  limit int<1..100>
  user_id id
  < 200 list[SubscriptionResponse]
get_sku_subscription GET /skus/{sku_id}/subscriptions/{subscription_id} bo - resources/subscription Get SKU Subscription
  user_id id
  < 200 SubscriptionResponse
get_soundboard_default_sounds GET /soundboard-default-sounds b - resources/soundboard List Default Soundboard Sounds
  < 200 list[SoundboardSoundResponse]
create_stage_instance POST /stage-instances b j resources/stage-instance Create Stage Instance
  >! create_stage_instance
  < 200 StageInstanceResponse
get_stage_instance GET /stage-instances/{channel_id} b - resources/stage-instance Get Stage Instance
  < 200 StageInstanceResponse
delete_stage_instance DELETE /stage-instances/{channel_id} b - resources/stage-instance Delete Stage Instance
  < 204
update_stage_instance PATCH /stage-instances/{channel_id} b j resources/stage-instance Modify Stage Instance
  >! update_stage_instance
  < 200 StageInstanceResponse
list_sticker_packs GET /sticker-packs a - resources/sticker List Sticker Packs
  < 200 StickerPackCollectionResponse
get_sticker_pack GET /sticker-packs/{pack_id} b - resources/sticker Get Sticker Pack
  < 200 StickerPackResponse
get_sticker GET /stickers/{sticker_id} b - resources/sticker Get Sticker
  < 200 GuildStickerResponse|StandardStickerResponse
get_my_user GET /users/@me bo - resources/user Get Current User
  @ identify
  < 200 UserPIIResponse
update_my_user PATCH /users/@me b j resources/user Modify Current User
  >! BotAccountPatchRequest
  < 200 UserPIIResponse
get_current_user_application_entitlements GET /users/@me/applications/{application_id}/entitlements o - -
  sku_ids str|set[id?]<..100>
  exclude_consumed bool
  < 200 list[EntitlementResponse]
get_application_user_role_connection GET /users/@me/applications/{application_id}/role-connection o - resources/user Get Current User Application Role Connection
  @ role_connections.write
  < 200 ApplicationUserRoleConnectionResponse
update_application_user_role_connection PUT /users/@me/applications/{application_id}/role-connection o j resources/user Update Current User Application Role Connection
  >! UpdateApplicationUserRoleConnectionRequest
  @ role_connections.write
  < 200 ApplicationUserRoleConnectionResponse
delete_application_user_role_connection DELETE /users/@me/applications/{application_id}/role-connection o - resources/user Delete Current User Application Role Connection
  @ role_connections.write
  < 204
create_dm POST /users/@me/channels b j resources/user Create Group DM
  >! CreatePrivateChannelRequest
  < 200 PrivateChannelResponse|PrivateGroupChannelResponse
list_my_connections GET /users/@me/connections bo - resources/user Get Current User Connections
  @ connections
  < 200 list[ConnectedAccountResponse]
list_my_guilds GET /users/@me/guilds bo - resources/user Get Current User Guilds
  before id
  after id
  limit int<1..200>
  with_counts bool
  @ guilds
  < 200 list[MyGuildResponse]
leave_guild DELETE /users/@me/guilds/{guild_id} b - resources/user Leave Guild
  < 204
get_my_guild_member GET /users/@me/guilds/{guild_id}/member o - resources/user Get Current User Guild Member
  @ guilds.members.read
  < 200 PrivateGuildMemberResponse
get_user GET /users/{user_id} b - resources/user Get User
  < 200 UserResponse
list_voice_regions GET /voice/regions b - resources/voice List Voice Regions
  < 200 list[VoiceRegionResponse]
get_webhook GET /webhooks/{webhook_id} b - resources/webhook Get Webhook
  < 200 ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse
delete_webhook DELETE /webhooks/{webhook_id} b - resources/webhook Delete Webhook
  < 204
update_webhook PATCH /webhooks/{webhook_id} b j resources/webhook Modify Webhook
  >! update_webhook
  < 200 ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse
get_webhook_by_token GET /webhooks/{webhook_id}/{webhook_token:str} a - resources/webhook Get Webhook with Token
  < 200 ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse
execute_webhook POST /webhooks/{webhook_id}/{webhook_token:str} a jmf resources/webhook Execute Webhook
  wait bool
  thread_id id
  with_components bool
  >! IncomingWebhookRequestPartial|IncomingWebhookUpdateRequestPartial
  < 200 MessageResponse
  < 204
delete_webhook_by_token DELETE /webhooks/{webhook_id}/{webhook_token:str} a - resources/webhook Delete Webhook with Token
  < 204
update_webhook_by_token PATCH /webhooks/{webhook_id}/{webhook_token:str} a j resources/webhook Modify Webhook with Token
  >! update_webhook_by_token
  < 200 ApplicationIncomingWebhookResponse|ChannelFollowerWebhookResponse|GuildIncomingWebhookResponse
execute_github_compatible_webhook POST /webhooks/{webhook_id}/{webhook_token:str}/github a j resources/webhook Execute GitHub-Compatible Webhook
  wait bool
  thread_id id
  >! GithubWebhook
  < 204
get_original_webhook_message GET /webhooks/{webhook_id}/{webhook_token:str}/messages/@original a - interactions/receiving-and-responding Get Original Interaction Response
  thread_id id
  < 200 MessageResponse
delete_original_webhook_message DELETE /webhooks/{webhook_id}/{webhook_token:str}/messages/@original a - interactions/receiving-and-responding Delete Original Interaction Response
  thread_id id
  < 204
update_original_webhook_message PATCH /webhooks/{webhook_id}/{webhook_token:str}/messages/@original a jmf interactions/receiving-and-responding Edit Original Interaction Response
  thread_id id
  with_components bool
  >! IncomingWebhookUpdateRequestPartial
  + files[0] files[1] files[2] files[3] files[4] files[5] files[6] files[7] files[8] files[9]
  < 200 MessageResponse
get_webhook_message GET /webhooks/{webhook_id}/{webhook_token:str}/messages/{message_id} a - resources/webhook Get Webhook Message
  thread_id id
  < 200 MessageResponse
delete_webhook_message DELETE /webhooks/{webhook_id}/{webhook_token:str}/messages/{message_id} a - resources/webhook Delete Webhook Message
  thread_id id
  < 204
update_webhook_message PATCH /webhooks/{webhook_id}/{webhook_token:str}/messages/{message_id} a jmf resources/webhook Edit Webhook Message
  thread_id id
  with_components bool
  >! IncomingWebhookUpdateRequestPartial
  + files[0] files[1] files[2] files[3] files[4] files[5] files[6] files[7] files[8] files[9]
  < 200 MessageResponse
execute_slack_compatible_webhook POST /webhooks/{webhook_id}/{webhook_token:str}/slack a jmf resources/webhook Execute Slack-Compatible Webhook
  wait bool
  thread_id id
  >! SlackWebhook
  < 200 str?
'''

schemas = '''
ActionRowComponentForMessageRequest
  type! MessageComponentTypes=1
  id int<0..>?
  components! list[ButtonComponentForMessageRequest|ChannelSelectComponentForMessageRequest|MentionableSelectComponentForMessageRequest|RoleSelectComponentForMessageRequest|StringSelectComponentForMessageRequest|UserSelectComponentForMessageRequest]<1..5>
ActionRowComponentForModalRequest
  type! MessageComponentTypes=1
  id int<0..>?
  components! list[TextInputComponentForModalRequest]<1..5>
ApplicationCommandAttachmentOption
  type! ApplicationCommandOptionType=11
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
ApplicationCommandAutocompleteCallbackRequest
  type! InteractionCallbackTypes=8
  data! InteractionApplicationCommandAutocompleteCallbackIntegerData|InteractionApplicationCommandAutocompleteCallbackNumberData|InteractionApplicationCommandAutocompleteCallbackStringData
ApplicationCommandBooleanOption
  type! ApplicationCommandOptionType=5
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
ApplicationCommandChannelOption
  type! ApplicationCommandOptionType=7
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  channel_types set[ChannelTypes]?
ApplicationCommandCreateRequest
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description str<..100>?
  description_localizations map[str<1..100>]<..34>?
  options list[ApplicationCommandAttachmentOption|ApplicationCommandBooleanOption|ApplicationCommandChannelOption|ApplicationCommandIntegerOption|ApplicationCommandMentionableOption|ApplicationCommandNumberOption|ApplicationCommandRoleOption|ApplicationCommandStringOption|ApplicationCommandSubcommandGroupOption|ApplicationCommandSubcommandOption|ApplicationCommandUserOption]<..25>?
  default_member_permissions int<0..18014398509481983>?
  dm_permission bool?
  contexts set[InteractionContextType]<1..>?
  integration_types set[ApplicationIntegrationType]<1..>?
  handler ApplicationCommandHandler?
  type ApplicationCommandType?
ApplicationCommandIntegerOption
  type! ApplicationCommandOptionType=4
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  autocomplete bool?
  choices list[ApplicationCommandOptionIntegerChoice]<..25>?
  min_value int<-9007199254740991..9007199254740991>?
  max_value int<-9007199254740991..9007199254740991>?
ApplicationCommandMentionableOption
  type! ApplicationCommandOptionType=9
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
ApplicationCommandNumberOption
  type! ApplicationCommandOptionType=10
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  autocomplete bool?
  choices list[ApplicationCommandOptionNumberChoice]<..25>?
  min_value num?
  max_value num?
ApplicationCommandOptionIntegerChoice
  name! str<1..100>
  name_localizations map[str<1..100>]<..34>?
  value! int<-9007199254740991..9007199254740991>
ApplicationCommandOptionNumberChoice
  name! str<1..100>
  name_localizations map[str<1..100>]<..34>?
  value! num
ApplicationCommandOptionStringChoice
  name! str<1..100>
  name_localizations map[str<1..100>]<..34>?
  value! str<..6000>
ApplicationCommandPatchRequestPartial
  name str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description str<..100>?
  description_localizations map[str<1..100>]<..34>?
  options list[ApplicationCommandAttachmentOption|ApplicationCommandBooleanOption|ApplicationCommandChannelOption|ApplicationCommandIntegerOption|ApplicationCommandMentionableOption|ApplicationCommandNumberOption|ApplicationCommandRoleOption|ApplicationCommandStringOption|ApplicationCommandSubcommandGroupOption|ApplicationCommandSubcommandOption|ApplicationCommandUserOption]<..25>?
  default_member_permissions int<0..18014398509481983>?
  dm_permission bool?
  contexts set[InteractionContextType]<1..>?
  integration_types set[ApplicationIntegrationType]<1..>?
  handler ApplicationCommandHandler?
ApplicationCommandPermission
  id! id
  type! ApplicationCommandPermissionType
  permission! bool
ApplicationCommandRoleOption
  type! ApplicationCommandOptionType=8
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
ApplicationCommandStringOption
  type! ApplicationCommandOptionType=3
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  autocomplete bool?
  min_length int<0..6000>?
  max_length int<1..6000>?
  choices list[ApplicationCommandOptionStringChoice]<..25>?
ApplicationCommandSubcommandGroupOption
  type! ApplicationCommandOptionType=2
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  options list[ApplicationCommandSubcommandOption]<..25>?
ApplicationCommandSubcommandOption
  type! ApplicationCommandOptionType=1
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
  options list[ApplicationCommandAttachmentOption|ApplicationCommandBooleanOption|ApplicationCommandChannelOption|ApplicationCommandIntegerOption|ApplicationCommandMentionableOption|ApplicationCommandNumberOption|ApplicationCommandRoleOption|ApplicationCommandStringOption|ApplicationCommandUserOption]<..25>?
ApplicationCommandUpdateRequest
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description str<..100>?
  description_localizations map[str<1..100>]<..34>?
  options list[ApplicationCommandAttachmentOption|ApplicationCommandBooleanOption|ApplicationCommandChannelOption|ApplicationCommandIntegerOption|ApplicationCommandMentionableOption|ApplicationCommandNumberOption|ApplicationCommandRoleOption|ApplicationCommandStringOption|ApplicationCommandSubcommandGroupOption|ApplicationCommandSubcommandOption|ApplicationCommandUserOption]<..25>?
  default_member_permissions int<0..18014398509481983>?
  dm_permission bool?
  contexts set[InteractionContextType]<1..>?
  integration_types set[ApplicationIntegrationType]<1..>?
  handler ApplicationCommandHandler?
  type ApplicationCommandType?
  id id?
ApplicationCommandUserOption
  type! ApplicationCommandOptionType=6
  name! str<1..32>
  name_localizations map[str<1..32>]<..34>?
  description! str<1..100>
  description_localizations map[str<1..100>]<..34>?
  required bool?
ApplicationFormPartial
  description ApplicationFormPartial.description?
  icon data?
  cover_image data?
  team_id id?
  flags int?
  interactions_endpoint_url url<..2048>?
  explicit_content_filter ApplicationExplicitContentFilterTypes?
  max_participants int<-1..>?
  type ApplicationTypes?
  tags set[str<..20>]<..5>?
  custom_install_url url<..2048>?
  install_params ApplicationOAuth2InstallParams?
  role_connections_verification_url url<..2048>?
  integration_types_config map[ApplicationIntegrationTypeConfiguration?]<1..2>?
  event_webhooks_status ApplicationEventWebhooksStatus=1,2?
  event_webhooks_url url<..2048>?
  event_webhooks_types set[ActionTypes=APPLICATION_AUTHORIZED,APPLICATION_DEAUTHORIZED,ENTITLEMENT_CREATE,ENTITLEMENT_DELETE,ENTITLEMENT_UPDATE,GAME_DIRECT_MESSAGE_CREATE,GAME_DIRECT_MESSAGE_DELETE,GAME_DIRECT_MESSAGE_UPDATE,LOBBY_MESSAGE_CREATE,LOBBY_MESSAGE_DELETE,LOBBY_MESSAGE_UPDATE,QUEST_USER_ENROLLMENT]?
ApplicationFormPartial.description
  default! str<..400>
  localizations map[str<..400>]?
ApplicationIntegrationTypeConfiguration
  oauth2_install_params ApplicationOAuth2InstallParams?
ApplicationOAuth2InstallParams
  scopes set[OAuth2Scopes=applications.commands,bot]<1..>?
  permissions int<0..18014398509481983>?
ApplicationRoleConnectionsMetadataItemRequest
  type! MetadataItemTypes
  key! str<1..50>
  name! str<1..100>
  name_localizations map[str<1..100>?]?
  description! str<1..200>
  description_localizations map[str<1..200>?]?
BanUserFromGuildRequest
  delete_message_seconds int<0..604800>?
  delete_message_days int<0..7>?
BaseCreateMessageCreateRequest
  content str<..4000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  sticker_ids list[id]<..3>?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  flags int?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  shared_client_theme CustomClientThemeShareRequest?
BlockMessageAction
  type! AutomodActionType=1
  metadata BlockMessageActionMetadata?
BlockMessageActionMetadata
  custom_message str<..300>?
BotAccountPatchRequest
  username! str<2..32>
  avatar data?
  banner data?
BotAddGuildMemberRequest
  nick str<..32>?
  roles set[id]<..250>?
  mute bool?
  deaf bool?
  access_token! str<..10240>
  flags int?
BulkBanUsersRequest
  user_ids! set[id]<..200>
  delete_message_seconds int<0..604800>?
BulkLobbyMemberRequest
  id! id
  metadata map[str<..1024>]<..25>?
  flags int=1?
  remove_member bool?
  additional_name str<1..80>?
ButtonComponentForMessageRequest
  type! MessageComponentTypes=2
  id int<0..>?
  custom_id str<1..100>?
  style! ButtonStyleTypes
  label str<..80>?
  disabled bool?
  url url<..512>?
  sku_id id?
  emoji ComponentEmojiForRequest?
ByNWeekday
  n! int<1..5>
  day! RecurrenceRuleWeekdays
ChannelPermissionOverwriteRequest
  id! id
  type ChannelPermissionOverwrites?
  allow int?
  deny int?
ChannelSelectComponentForMessageRequest
  type! MessageComponentTypes=8
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[ChannelSelectDefaultValue]<..25>?
  channel_types set[ChannelTypes]?
ChannelSelectComponentForModalRequest
  type! MessageComponentTypes=8
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[ChannelSelectDefaultValue]<..25>?
  channel_types set[ChannelTypes]?
ChannelSelectDefaultValue
  type! SnowflakeSelectDefaultValueTypes=channel
  id! id
CheckboxComponentForModalRequest
  type! MessageComponentTypes=23
  id int<0..>?
  custom_id! str<1..100>
  default bool?
CheckboxGroupComponentForModalRequest
  type! MessageComponentTypes=22
  id int<0..>?
  custom_id! str<1..100>
  min_values int<0..10>?
  max_values int<1..10>?
  required bool?
  options! list[CheckboxGroupOptionForRequest]<1..10>
CheckboxGroupOptionForRequest
  label! str<1..100>
  value! str<1..100>
  description str<..100>?
  default bool?
ComponentEmojiForRequest
  id id?
  name! str<..32>
ContainerComponentForMessageRequest
  type! MessageComponentTypes=17
  id int<0..>?
  accent_color int<0..16777215>?
  components! list[ActionRowComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<1..40>
  spoiler bool?
CreateEntitlementRequestData
  sku_id! id
  owner_id! id
  owner_type! EntitlementOwnerTypes
CreateForumThreadRequest
  name! str<1..100>
  auto_archive_duration ThreadAutoArchiveDuration?
  rate_limit_per_user int<0..21600>?
  applied_tags list[id]<..5>?
  message! BaseCreateMessageCreateRequest
CreateGroupDMInviteRequest
  max_age int<1..604800>?
CreateGuildChannelRequest
  type ChannelTypes=0,2,4,5,13,14,15?
  name! str<1..100>
  position int<0..>?
  topic str<0..4096>?
  bitrate int<8000..>?
  user_limit int<0..>?
  nsfw bool?
  rate_limit_per_user int<0..21600>?
  parent_id id?
  permission_overwrites list[ChannelPermissionOverwriteRequest]<..100>?
  rtc_region str?
  video_quality_mode VideoQualityModes?
  default_auto_archive_duration ThreadAutoArchiveDuration?
  default_reaction_emoji UpdateDefaultReactionEmojiRequest?
  default_thread_rate_limit_per_user int<0..21600>?
  default_sort_order ThreadSortOrder?
  default_forum_layout ForumLayout?
  default_tag_setting ThreadSearchTagSetting?
  available_tags list[CreateOrUpdateThreadTagRequest?]<..20>?
CreateGuildInviteRequest
  max_age int<0..5184000>?
  temporary bool?
  max_uses int<0..100>?
  unique bool?
  target_user_id id?
  target_application_id id?
  target_type InviteTargetTypes=1,2?
  role_ids str|set[id]<..250>?
CreateMessageInteractionCallbackRequest
  type! InteractionCallbackTypes=4,5
  data IncomingWebhookInteractionRequest?
CreateOrUpdateThreadTagRequest
  name! str<0..50>
  emoji_id id?
  emoji_name str<..100>?
  moderated bool?
CreatePrivateChannelRequest
  recipient_id id?
  access_tokens set[str]?
  nicks map[str?]?
CreateRoleRequest
  name str<1..100>?
  permissions int?
  color int<0..16777215>?
  colors RoleColors?
  hoist bool?
  mentionable bool?
  icon data?
  unicode_emoji str<..100>?
CreateTextThreadWithMessageRequest
  name! str<1..100>
  auto_archive_duration ThreadAutoArchiveDuration?
  rate_limit_per_user int<0..21600>?
CreateTextThreadWithoutMessageRequest
  name! str<1..100>
  auto_archive_duration ThreadAutoArchiveDuration?
  rate_limit_per_user int<0..21600>?
  type ChannelTypes=10,11,12?
  invitable bool?
CustomClientThemeShareRequest
  colors! list[str<6..6>]<1..5>
  gradient_angle! int<0..360>
  base_mix! int<0..100>
  base_theme MessageShareCustomUserThemeBaseTheme?
DefaultKeywordListTriggerMetadata
  allow_list list[str<1..60>]<..1000>?
  presets set[AutomodKeywordPresetType]?
DefaultKeywordListUpsertRequest
  name! str<..100>
  event_type! AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type! AutomodTriggerType=4
  trigger_metadata! DefaultKeywordListTriggerMetadata
DefaultKeywordListUpsertRequestPartial
  name str<..100>
  event_type AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type AutomodTriggerType=4
  trigger_metadata DefaultKeywordListTriggerMetadata
EntityMetadataExternal
  location! str<..100>
EntityMetadataStageInstance
EntityMetadataVoice
ExternalScheduledEventCreateRequest
  name! str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time! time
  scheduled_end_time time?
  privacy_level! GuildScheduledEventPrivacyLevels
  entity_type! GuildScheduledEventEntityTypes=3
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata! EntityMetadataExternal
ExternalScheduledEventPatchRequestPartial
  status GuildScheduledEventStatuses?
  name str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time time
  scheduled_end_time time?
  entity_type GuildScheduledEventEntityTypes=3?
  privacy_level GuildScheduledEventPrivacyLevels
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata EntityMetadataExternal
FileComponentForMessageRequest
  type! MessageComponentTypes=13
  id int<0..>?
  spoiler bool?
  file! UnfurledMediaRequestWithAttachmentReferenceRequired
FileUploadComponentForModalRequest
  type! MessageComponentTypes=19
  id int<0..>?
  custom_id! str<1..100>
  min_values int<0..10>?
  max_values int<1..10>?
  required bool?
FlagToChannelAction
  type! AutomodActionType=2
  metadata! FlagToChannelActionMetadata
FlagToChannelActionMetadata
  channel_id! id
GithubAuthor
  username str?
  name! str
GithubCheckApp
  name! str
GithubCheckPullRequest
  number! int
GithubCheckRun
  conclusion str?
  name! str
  html_url! url<..2048>
  check_suite! GithubCheckSuite
  details_url url<..2048>?
  output GithubCheckRunOutput?
  pull_requests list[GithubCheckPullRequest]?
GithubCheckRunOutput
  title str?
  summary str?
GithubCheckSuite
  conclusion str?
  head_branch str?
  head_sha! str
  pull_requests list[GithubCheckPullRequest]?
  app! GithubCheckApp
GithubComment
  id! int
  html_url! url<..2048>
  user! GithubUser
  commit_id str?
  body! str
GithubCommit
  id! str
  url! url<..2048>
  message! str
  author! GithubAuthor
GithubDiscussion
  title! str
  number! int
  html_url! url<..2048>
  answer_html_url url<..2048>?
  body str?
  user! GithubUser
GithubIssue
  id! int
  number! int
  html_url! url<..2048>
  user! GithubUser
  title! str
  body str?
  pull_request any
GithubRelease
  id! int
  tag_name! str
  html_url! url<..2048>
  author! GithubUser
GithubRepository
  id! int
  html_url! url<..2048>
  name! str
  full_name! str
GithubReview
  user! GithubUser
  body str?
  html_url! url<..2048>
  state! str
GithubUser
  id! int
  login! str
  html_url! url<..2048>
  avatar_url! url<..2048>
GithubWebhook
  action str?
  ref str?
  ref_type str?
  comment GithubComment?
  issue GithubIssue?
  pull_request GithubIssue?
  repository GithubRepository?
  forkee GithubRepository?
  sender! GithubUser
  member GithubUser?
  release GithubRelease?
  head_commit GithubCommit?
  commits list[GithubCommit]?
  forced bool?
  compare url<..2048>?
  review GithubReview?
  check_run GithubCheckRun?
  check_suite GithubCheckSuite?
  discussion GithubDiscussion?
  answer GithubComment?
GuildIncidentActionsRequest
  invites_disabled_until time?
  dms_disabled_until time?
GuildPatchRequestPartial
  name str<2..100>
  description str<0..300>?
  region str?
  icon data?
  verification_level VerificationLevels?
  default_message_notifications UserNotificationSettings?
  explicit_content_filter GuildExplicitContentFilterTypes?
  preferred_locale AvailableLocalesEnum?
  afk_timeout AfkTimeouts?
  afk_channel_id id?
  system_channel_id id?
  splash data?
  banner data?
  system_channel_flags int?
  features set[str?]?
  discovery_splash data?
  home_header data?
  rules_channel_id id?
  safety_alerts_channel_id id?
  public_updates_channel_id id?
  premium_progress_bar_enabled bool?
GuildScheduledEventExceptionCreateRequest
  scheduled_start_time time?
  scheduled_end_time time?
  original_scheduled_start_time! time
  is_canceled bool?
GuildScheduledEventExceptionPatchRequestPartial
  scheduled_start_time time?
  scheduled_end_time time?
  is_canceled bool?
GuildWelcomeChannel
  channel_id! id
  description! str<1..50>
  emoji_id id?
  emoji_name str?
IncomingWebhookInteractionRequest
  content str<..2000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  tts bool?
  flags int?
IncomingWebhookRequestPartial
  content str<..2000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  tts bool?
  flags int?
  username str<1..80>?
  avatar_url url<..2048>?
  thread_name str<0..100>?
  applied_tags list[id]<..5>?
IncomingWebhookUpdateForInteractionCallbackRequestPartial
  content str<..2000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  attachments list[MessageAttachmentRequest]<..10>?
  flags int?
IncomingWebhookUpdateRequestPartial
  content str<..2000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  flags int?
InteractionApplicationCommandAutocompleteCallbackIntegerData
  choices list[ApplicationCommandOptionIntegerChoice?]<..25>?
InteractionApplicationCommandAutocompleteCallbackNumberData
  choices list[ApplicationCommandOptionNumberChoice?]<..25>?
InteractionApplicationCommandAutocompleteCallbackStringData
  choices list[ApplicationCommandOptionStringChoice?]<..25>?
KeywordTriggerMetadata
  keyword_filter list[str<1..60>]<..1000>?
  regex_patterns list[str<1..260>]<..10>?
  allow_list list[str<1..60>]<..100>?
KeywordUpsertRequest
  name! str<..100>
  event_type! AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type! AutomodTriggerType=1
  trigger_metadata KeywordTriggerMetadata?
KeywordUpsertRequestPartial
  name str<..100>
  event_type AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type AutomodTriggerType=1
  trigger_metadata KeywordTriggerMetadata?
LabelComponentForModalRequest
  type! MessageComponentTypes=18
  id int<0..>?
  label! str<1..45>
  description str<1..100>?
  component! ChannelSelectComponentForModalRequest|CheckboxComponentForModalRequest|CheckboxGroupComponentForModalRequest|FileUploadComponentForModalRequest|MentionableSelectComponentForModalRequest|RadioGroupComponentForModalRequest|RoleSelectComponentForModalRequest|StringSelectComponentForModalRequest|TextInputComponentForModalRequest|UserSelectComponentForModalRequest
LaunchActivityInteractionCallbackRequest
  type! InteractionCallbackTypes=12
LobbyMemberRequest
  id! id
  metadata map[str<..1024>]<..25>?
  flags int=1?
MLSpamTriggerMetadata
MLSpamUpsertRequest
  name! str<..100>
  event_type! AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type! AutomodTriggerType=3
  trigger_metadata MLSpamTriggerMetadata?
MLSpamUpsertRequestPartial
  name str<..100>
  event_type AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type AutomodTriggerType=3
  trigger_metadata MLSpamTriggerMetadata?
MediaGalleryComponentForMessageRequest
  type! MessageComponentTypes=12
  id int<0..>?
  items! list[MediaGalleryItemRequest]<1..10>
MediaGalleryItemRequest
  description str<1..1024>?
  spoiler bool?
  media! UnfurledMediaRequest
MentionSpamTriggerMetadata
  mention_total_limit int<0..50>?
  mention_raid_protection_enabled bool?
MentionSpamUpsertRequest
  name! str<..100>
  event_type! AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type! AutomodTriggerType=5
  trigger_metadata MentionSpamTriggerMetadata?
MentionSpamUpsertRequestPartial
  name str<..100>
  event_type AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type AutomodTriggerType=5
  trigger_metadata MentionSpamTriggerMetadata?
MentionableSelectComponentForMessageRequest
  type! MessageComponentTypes=7
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[RoleSelectDefaultValue|UserSelectDefaultValue]<..25>?
MentionableSelectComponentForModalRequest
  type! MessageComponentTypes=7
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[RoleSelectDefaultValue|UserSelectDefaultValue]<..25>?
MessageAllowedMentionsRequest
  parse set[AllowedMentionTypes?]?
  users set[id?]<..100>?
  roles set[id?]<..100>?
  replied_user bool?
MessageAttachmentRequest
  id! id
  filename str<1..1024>?
  description str<..1024>?
  duration_secs num<0..2147483647>?
  waveform str<..400>?
  title str<..1024>?
  is_spoiler bool?
  is_remix bool?
MessageCreateRequest
  content str<..4000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  sticker_ids list[id]<..3>?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  flags int?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  shared_client_theme CustomClientThemeShareRequest?
  message_reference MessageReferenceRequest?
  nonce int<-9223372036854775808..9223372036854775807>|str<..25>?
  enforce_nonce bool?
  tts bool?
MessageEditRequestPartial
  content str<..4000>?
  embeds list[RichEmbed]<..10>?
  flags int?
  allowed_mentions MessageAllowedMentionsRequest?
  sticker_ids list[id]?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  attachments list[MessageAttachmentRequest]<..10>?
MessageReferenceRequest
  guild_id id?
  channel_id id?
  message_id! id
  fail_if_not_exists bool?
  type MessageReferenceType?
ModalInteractionCallbackRequest
  type! InteractionCallbackTypes=9
  data! ModalInteractionCallbackRequestData
ModalInteractionCallbackRequestData
  custom_id! str<1..100>
  title! str<1..45>
  components! list[ActionRowComponentForModalRequest|LabelComponentForModalRequest|TextDisplayComponentForModalRequest]<1..40>
OnboardingPromptOptionRequest
  id id?
  title! str<1..50>
  description str<..100>?
  emoji_id id?
  emoji_name str<..100>?
  emoji_animated bool?
  role_ids set[id]<..50>?
  channel_ids set[id]<..50>?
PollAnswerCreateRequest
  poll_media! PollMediaCreateRequest
PollCreateRequest
  question! PollMedia
  answers! list[PollAnswerCreateRequest]<1..10>
  allow_multiselect bool?
  layout_type PollLayoutTypes?
  duration int<1..768>?
PollEmoji
  id id?
  name str<..32>?
  animated bool?
PollEmojiCreateRequest
  id id?
  name str<..32>?
  animated bool?
PollMedia
  text str<1..300>?
  emoji PollEmoji?
PollMediaCreateRequest
  text str<1..300>?
  emoji PollEmojiCreateRequest?
PongInteractionCallbackRequest
  type! InteractionCallbackTypes=1
PruneGuildRequest
  days int<1..30>?
  compute_prune_count bool?
  include_roles str|set[id]<..100>?
QuarantineUserAction
  type! AutomodActionType=4
  metadata QuarantineUserActionMetadata?
QuarantineUserActionMetadata
RadioGroupComponentForModalRequest
  type! MessageComponentTypes=21
  id int<0..>?
  custom_id! str<1..100>
  required bool?
  options! list[RadioGroupOptionForRequest]<2..10>
RadioGroupOptionForRequest
  label! str<1..100>
  value! str<1..100>
  description str<..100>?
  default bool?
RecurrenceRule
  start! time
  end time?
  frequency! RecurrenceRuleFrequencies
  interval int?
  by_weekday set[RecurrenceRuleWeekdays]<..7>?
  by_n_weekday list[ByNWeekday]<..7>?
  by_month set[RecurrenceRuleMonths]<..12>?
  by_month_day set[int<-1..31>]<..33>?
  by_year_day set[int<-1..365>]<..367>?
  count int?
RichEmbed
  type str?
  url url<..2048>?
  title str<..256>?
  color int<0..16777215>?
  timestamp time?
  description str<..4096>?
  author RichEmbedAuthor?
  image RichEmbedImage?
  thumbnail RichEmbedThumbnail?
  footer RichEmbedFooter?
  fields list[RichEmbedField]<..25>?
  provider RichEmbedProvider?
  video RichEmbedVideo?
RichEmbedAuthor
  name str<..256>?
  url url<..2048>?
  icon_url url<..2048>?
RichEmbedField
  name! str<..256>
  value! str<..1024>
  inline bool?
RichEmbedFooter
  text str<..2048>?
  icon_url url<..2048>?
RichEmbedImage
  url url<..2048>?
  width int?
  height int?
  placeholder str<..64>?
  placeholder_version int<0..2147483647>?
  is_animated bool?
  description str<..4096>?
RichEmbedProvider
  name str<..256>?
  url url<..2048>?
RichEmbedThumbnail
  url url<..2048>?
  width int?
  height int?
  placeholder str<..64>?
  placeholder_version int<0..2147483647>?
  is_animated bool?
  description str<..4096>?
RichEmbedVideo
  url url<..2048>?
  width int?
  height int?
  placeholder str<..64>?
  placeholder_version int<0..2147483647>?
  is_animated bool?
  description str<..4096>?
RoleColors
  primary_color int<0..16777215>?
  secondary_color int<0..16777215>?
  tertiary_color int<0..16777215>?
RoleSelectComponentForMessageRequest
  type! MessageComponentTypes=6
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[RoleSelectDefaultValue]<..25>?
RoleSelectComponentForModalRequest
  type! MessageComponentTypes=6
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[RoleSelectDefaultValue]<..25>?
RoleSelectDefaultValue
  type! SnowflakeSelectDefaultValueTypes=role
  id! id
SDKMessageRequest
  content str<..4000>?
  embeds list[RichEmbed]<..10>?
  allowed_mentions MessageAllowedMentionsRequest?
  sticker_ids list[id]<..3>?
  components list[ActionRowComponentForMessageRequest|ContainerComponentForMessageRequest|FileComponentForMessageRequest|MediaGalleryComponentForMessageRequest|SectionComponentForMessageRequest|SeparatorComponentForMessageRequest|TextDisplayComponentForMessageRequest]<..40>?
  flags int?
  attachments list[MessageAttachmentRequest]<..10>?
  poll PollCreateRequest?
  shared_client_theme CustomClientThemeShareRequest?
  message_reference MessageReferenceRequest?
  nonce int<-9223372036854775808..9223372036854775807>|str<..25>?
  enforce_nonce bool?
  tts bool?
SectionComponentForMessageRequest
  type! MessageComponentTypes=9
  id int<0..>?
  components! list[TextDisplayComponentForMessageRequest]<1..3>
  accessory! ButtonComponentForMessageRequest|ThumbnailComponentForMessageRequest
SeparatorComponentForMessageRequest
  type! MessageComponentTypes=14
  id int<0..>?
  spacing MessageComponentSeparatorSpacingSize?
  divider bool?
SlackWebhook
  text str<..2000>?
  username str?
  icon_url url<..2048>?
  attachments list[WebhookSlackEmbed]?
SocialLayerSKUPurchaseEligibilityCallbackData
  eligible! bool
  ineligible_reason SKUIneligibilityReason?
  ineligible_reason_description str<..255>?
SocialLayerSKUPurchaseEligibilityInteractionCallbackRequest
  type! InteractionCallbackTypes=13
  data! SocialLayerSKUPurchaseEligibilityCallbackData
SoundboardCreateRequest
  name! str<2..32>
  volume num<0..1>?
  emoji_id id?
  emoji_name str<1..32>?
  sound! data
SoundboardPatchRequestPartial
  name str<2..32>
  volume num<0..1>?
  emoji_id id?
  emoji_name str<1..32>?
SoundboardSoundSendRequest
  sound_id! id
  source_guild_id id?
StageScheduledEventCreateRequest
  name! str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time! time
  scheduled_end_time time?
  privacy_level! GuildScheduledEventPrivacyLevels
  entity_type! GuildScheduledEventEntityTypes=1
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata EntityMetadataStageInstance?
StageScheduledEventPatchRequestPartial
  status GuildScheduledEventStatuses?
  name str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time time
  scheduled_end_time time?
  entity_type GuildScheduledEventEntityTypes=1?
  privacy_level GuildScheduledEventPrivacyLevels
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata EntityMetadataStageInstance?
StringSelectComponentForMessageRequest
  type! MessageComponentTypes=3
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  options! list[StringSelectOptionForRequest]<1..25>
StringSelectComponentForModalRequest
  type! MessageComponentTypes=3
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  options! list[StringSelectOptionForRequest]<1..25>
StringSelectOptionForRequest
  label! str<1..100>
  value! str<1..100>
  description str<..100>?
  default bool?
  emoji ComponentEmojiForRequest?
TextDisplayComponentForMessageRequest
  type! MessageComponentTypes=10
  id int<0..>?
  content! str<1..4000>
TextDisplayComponentForModalRequest
  type! MessageComponentTypes=10
  id int<0..>?
  content! str<1..4000>
TextInputComponentForModalRequest
  type! MessageComponentTypes=4
  id int<0..>?
  custom_id! str<1..100>
  style! TextInputStyleTypes
  label str<1..45>?
  value str<..4000>?
  placeholder str<..100>?
  required bool?
  min_length int<0..4000>?
  max_length int<1..4000>?
ThumbnailComponentForMessageRequest
  type! MessageComponentTypes=11
  id int<0..>?
  description str<1..1024>?
  spoiler bool?
  media! UnfurledMediaRequest
UnbanUserFromGuildRequest
UnfurledMediaRequest
  url! url<..2048>
UnfurledMediaRequestWithAttachmentReferenceRequired
  url! url<..2048>
UpdateApplicationUserRoleConnectionRequest
  platform_name str<..50>?
  platform_username str<..100>?
  metadata map[str<1..100>]<..5>?
UpdateDMRequestPartial
  name str<0..100>?
UpdateDefaultReactionEmojiRequest
  emoji_id id?
  emoji_name str<..100>?
UpdateGroupDMRequestPartial
  name str<0..100>?
  icon data?
UpdateGuildChannelRequestPartial
  type ChannelTypes=0,2,4,5,13,14,15?
  name str<1..100>
  position int<0..>?
  topic str<0..4096>?
  bitrate int<8000..>?
  user_limit int<0..>?
  nsfw bool?
  rate_limit_per_user int<0..21600>?
  parent_id id?
  permission_overwrites list[ChannelPermissionOverwriteRequest]<..100>?
  rtc_region str?
  video_quality_mode VideoQualityModes?
  default_auto_archive_duration ThreadAutoArchiveDuration?
  default_reaction_emoji UpdateDefaultReactionEmojiRequest?
  default_thread_rate_limit_per_user int<0..21600>?
  default_sort_order ThreadSortOrder?
  default_forum_layout ForumLayout?
  default_tag_setting ThreadSearchTagSetting?
  flags int?
  available_tags list[UpdateThreadTagRequest]<..20>?
UpdateGuildOnboardingRequest
  prompts list[UpdateOnboardingPromptRequest]<..15>?
  enabled bool?
  default_channel_ids set[id]<..500>?
  mode GuildOnboardingMode?
UpdateMessageInteractionCallbackRequest
  type! InteractionCallbackTypes=6,7
  data IncomingWebhookUpdateForInteractionCallbackRequestPartial?
UpdateOnboardingPromptRequest
  title! str<1..100>
  options! list[OnboardingPromptOptionRequest]<1..50>
  single_select bool?
  required bool?
  in_onboarding bool?
  type OnboardingPromptType?
  id! id
UpdateRolePositionsRequest
  id id?
  position int?
UpdateRoleRequestPartial
  name str<1..100>?
  permissions int?
  color int<0..16777215>?
  colors RoleColors?
  hoist bool?
  mentionable bool?
  icon data?
  unicode_emoji str<..100>?
UpdateSelfVoiceStateRequestPartial
  request_to_speak_timestamp time?
  suppress bool?
  channel_id id?
UpdateThreadRequestPartial
  name str<0..100>?
  archived bool?
  locked bool?
  invitable bool?
  auto_archive_duration ThreadAutoArchiveDuration?
  rate_limit_per_user int<0..21600>?
  flags int?
  applied_tags list[id]<..5>?
  bitrate int<8000..>?
  user_limit int<0..99>?
  rtc_region str?
  video_quality_mode VideoQualityModes?
UpdateThreadTagRequest
  name! str<0..50>
  emoji_id id?
  emoji_name str<..100>?
  moderated bool?
  id id?
UpdateVoiceStateRequestPartial
  suppress bool?
  channel_id id?
UserCommunicationDisabledAction
  type! AutomodActionType=3
  metadata! UserCommunicationDisabledActionMetadata
UserCommunicationDisabledActionMetadata
  duration_seconds int<0..2419200>?
UserProfileMetadata
  keyword_filter list[str<1..60>]<..1000>?
  regex_patterns list[str<1..260>]<..10>?
  allow_list list[str<1..60>]<..100>?
UserProfileUpsertRequest
  name! str<..100>
  event_type! AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type! AutomodTriggerType=6
  trigger_metadata! UserProfileMetadata
UserProfileUpsertRequestPartial
  name str<..100>
  event_type AutomodEventType
  actions list[BlockMessageAction|FlagToChannelAction|QuarantineUserAction|UserCommunicationDisabledAction]<1..5>?
  enabled bool?
  exempt_roles set[id]<..20>?
  exempt_channels set[id]<..50>?
  trigger_type AutomodTriggerType=6
  trigger_metadata UserProfileMetadata
UserSelectComponentForMessageRequest
  type! MessageComponentTypes=5
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[UserSelectDefaultValue]<..25>?
UserSelectComponentForModalRequest
  type! MessageComponentTypes=5
  id int<0..>?
  custom_id! str<1..100>
  placeholder str<..150>?
  min_values int<0..25>?
  max_values int<1..25>?
  disabled bool?
  required bool?
  default_values list[UserSelectDefaultValue]<..25>?
UserSelectDefaultValue
  type! SnowflakeSelectDefaultValueTypes=user
  id! id
VoiceScheduledEventCreateRequest
  name! str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time! time
  scheduled_end_time time?
  privacy_level! GuildScheduledEventPrivacyLevels
  entity_type! GuildScheduledEventEntityTypes=2
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata EntityMetadataVoice?
VoiceScheduledEventPatchRequestPartial
  status GuildScheduledEventStatuses?
  name str<..100>
  description str<..1000>?
  image data?
  scheduled_start_time time
  scheduled_end_time time?
  entity_type GuildScheduledEventEntityTypes=2?
  privacy_level GuildScheduledEventPrivacyLevels
  channel_id id?
  recurrence_rule RecurrenceRule?
  entity_metadata EntityMetadataVoice?
WebhookSlackEmbed
  title str?
  title_link url<..2048>?
  text str?
  color str<..7>?
  ts int?
  pretext str?
  footer str?
  footer_icon url<..2048>?
  author_name str?
  author_link url<..2048>?
  author_icon url<..2048>?
  image_url url<..2048>?
  thumb_url url<..2048>?
  fields list[WebhookSlackEmbedField]?
WebhookSlackEmbedField
  name str?
  value str?
  inline bool?
WelcomeScreenPatchRequestPartial
  description str<..140>?
  welcome_channels list[GuildWelcomeChannel]<..5>?
  enabled bool?
action_guild_join_request
  action GuildJoinRequestApplicationStatus
  rejection_reason str<..160>?
add_group_dm_user
  access_token str?
  nick str?
add_lobby_member
  metadata map[str<..1024>]<..25>?
  flags int=1?
  additional_name str<1..80>?
bot_partner_sdk_token
  provisional_user_id id?
  external_user_id! str<1..1024>
  preferred_global_name str<1..32>?
bot_partner_sdk_unmerge_provisional_account
  external_user_id! str<1..1024>
bulk_delete_messages
  messages! set[id]<2..100>
bulk_update_guild_channels.item
  id id?
  position int<0..>?
  parent_id id?
  lock_permissions bool?
create_application_emoji
  name! str<2..32>
  image! data
create_guild_emoji
  name! str<2..32>
  image! data
  roles set[id?]?
create_guild_sticker
  name! str<2..30>
  tags! str<1..200>
  description str<..100>?
  file! file
create_guild_template
  name! str<1..100>
  description str<..120>?
create_lobby
  idle_timeout_seconds int<5..604800>?
  members list[LobbyMemberRequest]<..25>?
  metadata map[str<..1024>]<..25>?
  flags int=1?
  override_event_webhooks_url url<..512>?
create_or_join_lobby
  idle_timeout_seconds int<5..604800>?
  lobby_metadata map[str<..1024>]<..25>?
  member_metadata map[str<..1024>]<..25>?
  secret! str<..250>
  flags int=1?
create_stage_instance
  topic! str<1..120>
  channel_id! id
  privacy_level StageInstancesPrivacyLevels?
  guild_scheduled_event_id id?
  send_start_notification bool?
create_webhook
  name! str<1..80>
  avatar data?
edit_lobby
  idle_timeout_seconds int<5..604800>?
  metadata map[str<..1024>]<..25>?
  members list[LobbyMemberRequest]<..25>?
  flags int=1?
  override_event_webhooks_url url<..512>?
edit_lobby_channel_link
  channel_id id?
follow_channel
  webhook_channel_id! id
partner_sdk_token
  client_id! id
  client_secret str<..1024>?
  external_auth_token! str<1..10240>
  external_auth_type! ApplicationIdentityProviderAuthType
partner_sdk_unmerge_provisional_account
  client_id! id
  client_secret str<..1024>?
  external_auth_token! str<1..10240>
  external_auth_type! ApplicationIdentityProviderAuthType
set_channel_permission_overwrite
  type ChannelPermissionOverwrites?
  allow int?
  deny int?
set_guild_application_command_permissions
  permissions list[ApplicationCommandPermission]<..100>?
update_application_emoji
  name str<2..32>
update_guild_emoji
  name str<2..32>
  roles set[id?]?
update_guild_member
  nick str<..32>?
  roles set[id?]<..350>?
  mute bool?
  deaf bool?
  channel_id id?
  communication_disabled_until time?
  flags int?
update_guild_sticker
  name str<2..30>
  tags str<1..200>
  description str<..100>?
update_guild_template
  name str<1..100>
  description str<..120>?
update_guild_widget_settings
  channel_id id?
  enabled bool?
update_invite_target_users
  target_users_file! file
update_my_guild_member
  nick str<..32>?
  avatar data?
  bio str<..190>?
  banner data?
update_stage_instance
  topic str<1..120>
  privacy_level StageInstancesPrivacyLevels
update_voice_channel_status
  status str<..500>?
update_webhook
  name str<1..80>
  avatar data?
  channel_id id?
update_webhook_by_token
  name str<1..80>
  avatar data?
upload_application_attachment
  file! file
'''

enums = '''
ActionTypes str
  TYPING_START TYPING_START
  INVITE_CREATE INVITE_CREATE
  INVITE_DELETE INVITE_DELETE
  WEBHOOKS_UPDATE WEBHOOKS_UPDATE
  CHANNEL_CREATE CHANNEL_CREATE
  VOICE_CHANNEL_STATUS_UPDATE VOICE_CHANNEL_STATUS_UPDATE
  CHANNEL_UPDATE CHANNEL_UPDATE
  CHANNEL_DELETE CHANNEL_DELETE
  CHANNEL_PINS_UPDATE CHANNEL_PINS_UPDATE
  THREAD_CREATE THREAD_CREATE
  THREAD_UPDATE THREAD_UPDATE
  THREAD_DELETE THREAD_DELETE
  THREAD_LIST_SYNC THREAD_LIST_SYNC
  THREAD_MEMBER_UPDATE THREAD_MEMBER_UPDATE
  THREAD_MEMBERS_UPDATE THREAD_MEMBERS_UPDATE
  GUILD_CREATE GUILD_CREATE
  GUILD_UPDATE GUILD_UPDATE
  GUILD_DELETE GUILD_DELETE
  GUILD_EMOJIS_UPDATE GUILD_EMOJIS_UPDATE
  GUILD_STICKERS_UPDATE GUILD_STICKERS_UPDATE
  GUILD_INTEGRATIONS_UPDATE GUILD_INTEGRATIONS_UPDATE
  GUILD_MEMBER_ADD GUILD_MEMBER_ADD
  GUILD_MEMBER_UPDATE GUILD_MEMBER_UPDATE
  GUILD_MEMBER_REMOVE GUILD_MEMBER_REMOVE
  GUILD_BAN_ADD GUILD_BAN_ADD
  GUILD_BAN_REMOVE GUILD_BAN_REMOVE
  GUILD_ROLE_CREATE GUILD_ROLE_CREATE
  GUILD_ROLE_UPDATE GUILD_ROLE_UPDATE
  GUILD_ROLE_DELETE GUILD_ROLE_DELETE
  GUILD_MEMBERS_CHUNK GUILD_MEMBERS_CHUNK
  MESSAGE_CREATE MESSAGE_CREATE
  MESSAGE_UPDATE MESSAGE_UPDATE
  MESSAGE_DELETE MESSAGE_DELETE
  MESSAGE_DELETE_BULK MESSAGE_DELETE_BULK
  MESSAGE_REACTION_ADD MESSAGE_REACTION_ADD
  MESSAGE_REACTION_REMOVE MESSAGE_REACTION_REMOVE
  MESSAGE_REACTION_REMOVE_ALL MESSAGE_REACTION_REMOVE_ALL
  MESSAGE_REACTION_REMOVE_EMOJI MESSAGE_REACTION_REMOVE_EMOJI
  USER_UPDATE USER_UPDATE
  ENTITLEMENT_CREATE ENTITLEMENT_CREATE
  ENTITLEMENT_UPDATE ENTITLEMENT_UPDATE
  ENTITLEMENT_DELETE ENTITLEMENT_DELETE
  READY READY
  RESUMED RESUMED
  PRESENCE_UPDATE PRESENCE_UPDATE
  VOICE_STATE_UPDATE VOICE_STATE_UPDATE
  VOICE_SERVER_UPDATE VOICE_SERVER_UPDATE
  LOBBY_MESSAGE_CREATE LOBBY_MESSAGE_CREATE
  LOBBY_MESSAGE_UPDATE LOBBY_MESSAGE_UPDATE
  LOBBY_MESSAGE_DELETE LOBBY_MESSAGE_DELETE
  GAME_DIRECT_MESSAGE_CREATE GAME_DIRECT_MESSAGE_CREATE
  GAME_DIRECT_MESSAGE_DELETE GAME_DIRECT_MESSAGE_DELETE
  GAME_DIRECT_MESSAGE_UPDATE GAME_DIRECT_MESSAGE_UPDATE
  INTERACTION_CREATE INTERACTION_CREATE
  INTEGRATION_CREATE INTEGRATION_CREATE
  INTEGRATION_UPDATE INTEGRATION_UPDATE
  INTEGRATION_DELETE INTEGRATION_DELETE
  APPLICATION_COMMAND_PERMISSIONS_UPDATE APPLICATION_COMMAND_PERMISSIONS_UPDATE
  APPLICATION_AUTHORIZED APPLICATION_AUTHORIZED
  APPLICATION_DEAUTHORIZED APPLICATION_DEAUTHORIZED
  STAGE_INSTANCE_CREATE STAGE_INSTANCE_CREATE
  STAGE_INSTANCE_UPDATE STAGE_INSTANCE_UPDATE
  STAGE_INSTANCE_DELETE STAGE_INSTANCE_DELETE
  GUILD_AUDIT_LOG_ENTRY_CREATE GUILD_AUDIT_LOG_ENTRY_CREATE
  GUILD_SCHEDULED_EVENT_CREATE GUILD_SCHEDULED_EVENT_CREATE
  GUILD_SCHEDULED_EVENT_UPDATE GUILD_SCHEDULED_EVENT_UPDATE
  GUILD_SCHEDULED_EVENT_DELETE GUILD_SCHEDULED_EVENT_DELETE
  GUILD_SCHEDULED_EVENT_USER_ADD GUILD_SCHEDULED_EVENT_USER_ADD
  GUILD_SCHEDULED_EVENT_USER_REMOVE GUILD_SCHEDULED_EVENT_USER_REMOVE
  AUTO_MODERATION_RULE_CREATE AUTO_MODERATION_RULE_CREATE
  AUTO_MODERATION_RULE_UPDATE AUTO_MODERATION_RULE_UPDATE
  AUTO_MODERATION_RULE_DELETE AUTO_MODERATION_RULE_DELETE
  AUTO_MODERATION_ACTION_EXECUTION AUTO_MODERATION_ACTION_EXECUTION
  GUILD_SOUNDBOARD_SOUNDS_UPDATE GUILD_SOUNDBOARD_SOUNDS_UPDATE
  GUILD_SOUNDBOARD_SOUND_CREATE GUILD_SOUNDBOARD_SOUND_CREATE
  GUILD_SOUNDBOARD_SOUND_UPDATE GUILD_SOUNDBOARD_SOUND_UPDATE
  GUILD_SOUNDBOARD_SOUND_DELETE GUILD_SOUNDBOARD_SOUND_DELETE
  QUEST_USER_ENROLLMENT QUEST_USER_ENROLLMENT
  RATE_LIMITED RATE_LIMITED
AfkTimeouts int
  ONE_MINUTE 60
  FIVE_MINUTES 300
  FIFTEEN_MINUTES 900
  THIRTY_MINUTES 1800
  ONE_HOUR 3600
AllowedMentionTypes str
  USERS users
  ROLES roles
  EVERYONE everyone
ApplicationCommandHandler int
  APP_HANDLER 1
  DISCORD_LAUNCH_ACTIVITY 2
ApplicationCommandOptionType int
  SUB_COMMAND 1
  SUB_COMMAND_GROUP 2
  STRING 3
  INTEGER 4
  BOOLEAN 5
  USER 6
  CHANNEL 7
  ROLE 8
  MENTIONABLE 9
  NUMBER 10
  ATTACHMENT 11
ApplicationCommandPermissionType int
  ROLE 1
  USER 2
  CHANNEL 3
ApplicationCommandType int
  CHAT 1
  USER 2
  MESSAGE 3
  PRIMARY_ENTRY_POINT 4
ApplicationEventWebhooksStatus int
  DISABLED 1
  ENABLED 2
  DISABLED_BY_DISCORD 3
ApplicationExplicitContentFilterTypes int
  INHERIT 0
  ALWAYS 1
ApplicationIdentityProviderAuthType str
  OIDC OIDC
  EPIC_ONLINE_SERVICES_ACCESS_TOKEN EPIC_ONLINE_SERVICES_ACCESS_TOKEN
  EPIC_ONLINE_SERVICES_ID_TOKEN EPIC_ONLINE_SERVICES_ID_TOKEN
  STEAM_SESSION_TICKET STEAM_SESSION_TICKET
  UNITY_SERVICES_ID_TOKEN UNITY_SERVICES_ID_TOKEN
  DISCORD_BOT_ISSUED_ACCESS_TOKEN DISCORD_BOT_ISSUED_ACCESS_TOKEN
  APPLE_ID_TOKEN APPLE_ID_TOKEN
  PLAYSTATION_NETWORK_ID_TOKEN PLAYSTATION_NETWORK_ID_TOKEN
ApplicationIntegrationType int
  GUILD_INSTALL 0
  USER_INSTALL 1
ApplicationTypes int
  GUILD_ROLE_SUBSCRIPTIONS 4
AuditLogActionTypes int
  GUILD_UPDATE 1
  CHANNEL_CREATE 10
  CHANNEL_UPDATE 11
  CHANNEL_DELETE 12
  CHANNEL_OVERWRITE_CREATE 13
  CHANNEL_OVERWRITE_UPDATE 14
  CHANNEL_OVERWRITE_DELETE 15
  MEMBER_KICK 20
  MEMBER_PRUNE 21
  MEMBER_BAN_ADD 22
  MEMBER_BAN_REMOVE 23
  MEMBER_UPDATE 24
  MEMBER_ROLE_UPDATE 25
  MEMBER_MOVE 26
  MEMBER_DISCONNECT 27
  BOT_ADD 28
  ROLE_CREATE 30
  ROLE_UPDATE 31
  ROLE_DELETE 32
  INVITE_CREATE 40
  INVITE_UPDATE 41
  INVITE_DELETE 42
  WEBHOOK_CREATE 50
  WEBHOOK_UPDATE 51
  WEBHOOK_DELETE 52
  EMOJI_CREATE 60
  EMOJI_UPDATE 61
  EMOJI_DELETE 62
  MESSAGE_DELETE 72
  MESSAGE_BULK_DELETE 73
  MESSAGE_PIN 74
  MESSAGE_UNPIN 75
  INTEGRATION_CREATE 80
  INTEGRATION_UPDATE 81
  INTEGRATION_DELETE 82
  STAGE_INSTANCE_CREATE 83
  STAGE_INSTANCE_UPDATE 84
  STAGE_INSTANCE_DELETE 85
  STICKER_CREATE 90
  STICKER_UPDATE 91
  STICKER_DELETE 92
  GUILD_SCHEDULED_EVENT_CREATE 100
  GUILD_SCHEDULED_EVENT_UPDATE 101
  GUILD_SCHEDULED_EVENT_DELETE 102
  THREAD_CREATE 110
  THREAD_UPDATE 111
  THREAD_DELETE 112
  APPLICATION_COMMAND_PERMISSION_UPDATE 121
  SOUNDBOARD_SOUND_CREATE 130
  SOUNDBOARD_SOUND_UPDATE 131
  SOUNDBOARD_SOUND_DELETE 132
  AUTO_MODERATION_RULE_CREATE 140
  AUTO_MODERATION_RULE_UPDATE 141
  AUTO_MODERATION_RULE_DELETE 142
  AUTO_MODERATION_BLOCK_MESSAGE 143
  AUTO_MODERATION_FLAG_TO_CHANNEL 144
  AUTO_MODERATION_USER_COMM_DISABLED 145
  AUTO_MODERATION_QUARANTINE_USER 146
  CREATOR_MONETIZATION_REQUEST_CREATED 150
  CREATOR_MONETIZATION_TERMS_ACCEPTED 151
  ONBOARDING_PROMPT_CREATE 163
  ONBOARDING_PROMPT_UPDATE 164
  ONBOARDING_PROMPT_DELETE 165
  ONBOARDING_CREATE 166
  ONBOARDING_UPDATE 167
  GUILD_HOME_FEATURE_ITEM 171
  GUILD_HOME_REMOVE_ITEM 172
  HARMFUL_LINKS_BLOCKED_MESSAGE 180
  HOME_SETTINGS_CREATE 190
  HOME_SETTINGS_UPDATE 191
  VOICE_CHANNEL_STATUS_CREATE 192
  VOICE_CHANNEL_STATUS_DELETE 193
  GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE 200
  GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE 201
  GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE 202
  GUILD_PROFILE_UPDATE 211
AuthorType str
  USER user
  BOT bot
  WEBHOOK webhook
  NO_USER -user
  NO_BOT -bot
  NO_WEBHOOK -webhook
AutomodActionType int
  BLOCK_MESSAGE 1
  FLAG_TO_CHANNEL 2
  USER_COMMUNICATION_DISABLED 3
  QUARANTINE_USER 4
AutomodEventType int
  MESSAGE_SEND 1
  GUILD_MEMBER_JOIN_OR_UPDATE 2
AutomodKeywordPresetType int
  PROFANITY 1
  SEXUAL_CONTENT 2
  SLURS 3
AutomodTriggerType int
  KEYWORD 1
  ML_SPAM 3
  DEFAULT_KEYWORD_LIST 4
  MENTION_SPAM 5
  USER_PROFILE 6
AvailableLocalesEnum str
  ar ar
  bg bg
  cs cs
  da da
  de de
  el el
  en-GB en-GB
  en-US en-US
  es-419 es-419
  es-ES es-ES
  fi fi
  fr fr
  he he
  hi hi
  hr hr
  hu hu
  id id
  it it
  ja ja
  ko ko
  lt lt
  nl nl
  no no
  pl pl
  pt-BR pt-BR
  ro ro
  ru ru
  sv-SE sv-SE
  th th
  tr tr
  uk uk
  vi vi
  zh-CN zh-CN
  zh-TW zh-TW
ButtonStyleTypes int
  PRIMARY 1
  SECONDARY 2
  SUCCESS 3
  DANGER 4
  LINK 5
  PREMIUM 6
ChannelPermissionOverwrites int
  ROLE 0
  MEMBER 1
ChannelTypes int
  DM 1
  GROUP_DM 3
  GUILD_TEXT 0
  GUILD_VOICE 2
  GUILD_CATEGORY 4
  GUILD_ANNOUNCEMENT 5
  ANNOUNCEMENT_THREAD 10
  PUBLIC_THREAD 11
  PRIVATE_THREAD 12
  GUILD_STAGE_VOICE 13
  GUILD_DIRECTORY 14
  GUILD_FORUM 15
EntitlementOwnerTypes int
  GUILD 1
  USER 2
ForumLayout int
  DEFAULT 0
  LIST 1
  GRID 2
GuildExplicitContentFilterTypes int
  DISABLED 0
  MEMBERS_WITHOUT_ROLES 1
  ALL_MEMBERS 2
GuildJoinRequestApplicationStatus str
  STARTED STARTED
  SUBMITTED SUBMITTED
  REJECTED REJECTED
  APPROVED APPROVED
GuildOnboardingMode int
  ONBOARDING_DEFAULT 0
  ONBOARDING_ADVANCED 1
GuildScheduledEventEntityTypes int
  NONE 0
  STAGE_INSTANCE 1
  VOICE 2
  EXTERNAL 3
GuildScheduledEventPrivacyLevels int
  GUILD_ONLY 2
GuildScheduledEventStatuses int
  SCHEDULED 1
  ACTIVE 2
  COMPLETED 3
  CANCELED 4
HasOption str
  LINK link
  EMBED embed
  FILE file
  IMAGE image
  VIDEO video
  SOUND sound
  STICKER sticker
  POLL poll
  SNAPSHOT snapshot
  NO_LINK -link
  NO_EMBED -embed
  NO_FILE -file
  NO_IMAGE -image
  NO_VIDEO -video
  NO_SOUND -sound
  NO_STICKER -sticker
  NO_POLL -poll
  NO_SNAPSHOT -snapshot
InteractionCallbackTypes int
  PONG 1
  CHANNEL_MESSAGE_WITH_SOURCE 4
  DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE 5
  DEFERRED_UPDATE_MESSAGE 6
  UPDATE_MESSAGE 7
  APPLICATION_COMMAND_AUTOCOMPLETE_RESULT 8
  MODAL 9
  LAUNCH_ACTIVITY 12
  SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY 13
InteractionContextType int
  GUILD 0
  BOT_DM 1
  PRIVATE_CHANNEL 2
InviteTargetTypes int
  STREAM 1
  EMBEDDED_APPLICATION 2
  ROLE_SUBSCRIPTIONS_PURCHASE 3
MessageComponentSeparatorSpacingSize int
  SMALL 1
  LARGE 2
MessageComponentTypes int
  ACTION_ROW 1
  BUTTON 2
  STRING_SELECT 3
  TEXT_INPUT 4
  USER_SELECT 5
  ROLE_SELECT 6
  MENTIONABLE_SELECT 7
  CHANNEL_SELECT 8
  SECTION 9
  TEXT_DISPLAY 10
  THUMBNAIL 11
  MEDIA_GALLERY 12
  FILE 13
  SEPARATOR 14
  CONTAINER 17
  LABEL 18
  FILE_UPLOAD 19
  RADIO_GROUP 21
  CHECKBOX_GROUP 22
  CHECKBOX 23
MessageReferenceType int
  DEFAULT 0
MessageShareCustomUserThemeBaseTheme int
  UNSET 0
  DARK 1
  LIGHT 2
  DARKER 3
  MIDNIGHT 4
MetadataItemTypes int
  INTEGER_LESS_THAN_EQUAL 1
  INTEGER_GREATER_THAN_EQUAL 2
  INTEGER_EQUAL 3
  INTEGER_NOT_EQUAL 4
  DATETIME_LESS_THAN_EQUAL 5
  DATETIME_GREATER_THAN_EQUAL 6
  BOOLEAN_EQUAL 7
  BOOLEAN_NOT_EQUAL 8
OAuth2Scopes str
  IDENTIFY identify
  EMAIL email
  CONNECTIONS connections
  GUILDS guilds
  GUILDS_JOIN guilds.join
  GUILDS_MEMBERS_READ guilds.members.read
  GDM_JOIN gdm.join
  BOT bot
  RPC rpc
  RPC_NOTIFICATIONS_READ rpc.notifications.read
  RPC_VOICE_READ rpc.voice.read
  RPC_VOICE_WRITE rpc.voice.write
  RPC_VIDEO_READ rpc.video.read
  RPC_VIDEO_WRITE rpc.video.write
  RPC_SCREENSHARE_READ rpc.screenshare.read
  RPC_SCREENSHARE_WRITE rpc.screenshare.write
  RPC_ACTIVITIES_WRITE rpc.activities.write
  WEBHOOK_INCOMING webhook.incoming
  MESSAGES_READ messages.read
  APPLICATIONS_BUILDS_UPLOAD applications.builds.upload
  APPLICATIONS_BUILDS_READ applications.builds.read
  APPLICATIONS_COMMANDS applications.commands
  APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE applications.commands.permissions.update
  APPLICATIONS_COMMANDS_UPDATE applications.commands.update
  APPLICATIONS_STORE_UPDATE applications.store.update
  APPLICATIONS_ENTITLEMENTS applications.entitlements
  ACTIVITIES_READ activities.read
  ACTIVITIES_WRITE activities.write
  ACTIVITIES_INVITES_WRITE activities.invites.write
  RELATIONSHIPS_READ relationships.read
  VOICE voice
  DM_CHANNELS_READ dm_channels.read
  ROLE_CONNECTIONS_WRITE role_connections.write
  OPENID openid
OnboardingPromptType int
  MULTIPLE_CHOICE 0
  DROPDOWN 1
PollLayoutTypes int
  DEFAULT 1
ReactionTypes int
  NORMAL 0
  BURST 1
RecurrenceRuleFrequencies int
  DAILY 3
  WEEKLY 2
  MONTHLY 1
  YEARLY 0
RecurrenceRuleMonths int
  JANUARY 1
  FEBRUARY 2
  MARCH 3
  APRIL 4
  MAY 5
  JUNE 6
  JULY 7
  AUGUST 8
  SEPTEMBER 9
  OCTOBER 10
  NOVEMBER 11
  DECEMBER 12
RecurrenceRuleWeekdays int
  MONDAY 0
  TUESDAY 1
  WEDNESDAY 2
  THURSDAY 3
  FRIDAY 4
  SATURDAY 5
  SUNDAY 6
SKUIneligibilityReason int
  OTHER 0
  OWNS_SKU_OR_BUNDLE_COMPONENT 1
  PLATFORM_RESTRICTION 2
SearchableEmbedType str
  IMAGE image
  VIDEO video
  GIFV gif
  SOUND sound
  ARTICLE article
SnowflakeSelectDefaultValueTypes str
  USER user
  ROLE role
  CHANNEL channel
SortingMode str
  RELEVANCE relevance
  TIMESTAMP timestamp
SortingOrder str
  ASC asc
  DESC desc
StageInstancesPrivacyLevels int
  PUBLIC 1
  GUILD_ONLY 2
TextInputStyleTypes int
  SHORT 1
  PARAGRAPH 2
ThreadAutoArchiveDuration int
  ONE_HOUR 60
  ONE_DAY 1440
  THREE_DAY 4320
  SEVEN_DAY 10080
ThreadSearchTagSetting str
  MATCH_ALL match_all
  MATCH_SOME match_some
ThreadSortOrder int
  LATEST_ACTIVITY 0
  CREATION_DATE 1
ThreadSortingMode str
  RELEVANCE relevance
  CREATION_TIME creation_time
  LAST_MESSAGE_TIME last_message_time
  ARCHIVE_TIME archive_time
UserNotificationSettings int
  ALL_MESSAGES 0
  ONLY_MENTIONS 1
VerificationLevels int
  NONE 0
  LOW 1
  MEDIUM 2
  HIGH 3
  VERY_HIGH 4
VideoQualityModes int
  AUTO 1
  FULL 2
WidgetImageStyles str
  SHIELD shield
  BANNER1 banner1
  BANNER2 banner2
  BANNER3 banner3
  BANNER4 banner4
'''
